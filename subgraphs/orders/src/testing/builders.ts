import { money } from '@feira/kernel';
import type { CheckoutInput } from '../domain/checkout.ts';
import type { Order, ShippingAddress } from '../domain/order.ts';

export const anAddress: ShippingAddress = {
  name: 'Ana Souza',
  line1: 'Rua das Flores, 10',
  line2: null,
  city: 'Recife',
  region: 'PE',
  postalCode: '50000-000',
  country: 'BR',
  phone: null,
};

export const anOrder = (over: Partial<Order> = {}): Order => ({
  id: '01980000-0000-7000-8000-000000000001',
  number: 'F100001',
  token: 'token',
  status: 'PENDING',
  customerId: null,
  email: 'ana@example.com',
  cartId: '01980000-0000-4000-8000-000000000002',
  cartVersion: 1,
  lines: [
    {
      id: '01980000-0000-7000-8000-000000000003',
      productId: '01980000-0000-7000-8000-000000000004',
      variantId: '01980000-0000-7000-8000-000000000005',
      sku: 'CAFE-250',
      name: 'Café',
      quantity: 2,
      unitPrice: money(1500n, 'BRL'),
    },
  ],
  subtotal: money(3000n, 'BRL'),
  shipping: money(0n, 'BRL'),
  tax: money(0n, 'BRL'),
  total: money(3000n, 'BRL'),
  shippingAddress: anAddress,
  sequence: 1,
  placedAt: new Date('2026-01-01T00:00:00Z'),
  expiresAt: new Date('2026-01-01T00:30:00Z'),
  ...over,
});

export const aCheckout = (over: Partial<CheckoutInput> = {}): CheckoutInput => ({
  cartId: '01980000-0000-4000-8000-000000000002',
  email: 'ana@example.com',
  shippingAddress: anAddress,
  expectedTotal: null,
  paymentProvider: 'SANDBOX',
  idempotencyKey: 'key-1',
  ...over,
});
