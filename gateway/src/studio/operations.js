/** Ready-made operations: a customer's way through the shop, then an admin's. */
window.FEIRA_OPERATIONS = [
  {
    name: 'Customer: list products',
    query: `query Products($query: String) {
  products(query: $query, first: 10, sort: RELEVANCE) {
    totalCount
    nodes {
      id
      name
      priceRange { min { amount currency } }
      variants { id name available price { amount } }
    }
    facets { name values { value count } }
  }
}`,
    variables: { query: 'cafe' },
  },
  {
    name: 'Customer: put into the cart',
    query: `mutation Add($variantId: ID!) {
  cartLinesAdd(input: { lines: [{ variantId: $variantId, quantity: 1 }] }) {
    cart { id totalQuantity total { amount currency } lines { variant { name product { name } } quantity total { amount } } }
    userErrors { code field message }
  }
}`,
    variables: { variantId: '' },
  },
  {
    name: 'Customer: place an order',
    query: `mutation Place($input: OrderPlaceInput!) {
  orderPlace(input: $input) {
    order { id number status total { amount currency } }
    orderToken
    paymentAction { provider }
    userErrors { code field message }
  }
}`,
    variables: {
      input: {
        cartId: '',
        email: 'customer@example.com',
        shippingAddress: {
          name: 'Ana Souza',
          line1: 'Rua das Flores, 10',
          city: 'Recife',
          region: 'PE',
          postalCode: '50000-000',
          country: 'BR',
        },
        paymentProvider: 'SANDBOX',
        idempotencyKey: 'choose-one-for-each-order',
      },
    },
  },
  {
    name: 'Customer: pay with the test card',
    query: `mutation Pay($input: SandboxPaymentConfirmInput!) {
  sandboxPaymentConfirm(input: $input) {
    order { number status payment { status method } }
    userErrors { code message }
  }
}`,
    variables: { input: { orderId: '', orderToken: '', card: '4242424242424242' } },
  },
  {
    name: 'Customer: my orders',
    query: `query Mine {
  me {
    name
    orders(first: 10) {
      nodes { number status placedAt total { amount currency } history { status at actor } }
    }
  }
}`,
  },
  {
    name: 'Customer: where am I signed in',
    query: `query Mine {
  me {
    email
    emailVerified
    secondFactor
    addresses { id line1 city }
    sessions { id device address lastUsedAt current }
  }
}`,
  },
  {
    name: 'Admin: what happened to accounts',
    query: `query Audit {
  auditEvents(first: 20) { nodes { at actor action target outcome reason before after address } }
}`,
  },
  {
    name: 'Admin: orders to ship',
    query: `query ToShip {
  orders(filter: { status: PAID }, first: 20) {
    totalCount
    nodes { id number email placedAt lines { name quantity } }
  }
}`,
  },
  {
    name: 'Admin: ship an order',
    query: `mutation Ship($id: ID!) {
  orderShip(input: { id: $id, carrier: "Correios", trackingNumber: "BR123456789" }) {
    order { number status actions }
    userErrors { code message }
  }
}`,
    variables: { id: '' },
  },
  {
    name: 'Admin: create a product',
    query: `mutation Create($input: ProductCreateInput!) {
  productCreate(input: $input) {
    product { id slug status variants { sku price { amount } available } }
    userErrors { code field message }
  }
}`,
    variables: { input: { name: 'Café novo', price: '29.90', stock: 20, status: 'ACTIVE' } },
  },
];
