import { brand } from '../../../brand';

interface Described {
  readonly name: string;
  readonly description: string;
  readonly images: readonly { readonly url: string }[];
  readonly variants: readonly {
    readonly sku: string;
    readonly available: number;
    readonly price: { readonly amount: string; readonly currency: string };
  }[];
}

/** The product as search engines read it, ready for a script element. */
export function productJsonLd(product: Described, address: string, siteUrl: string): string {
  const data = {
    '@context': 'https://schema.org',
    '@type': 'Product',
    name: product.name,
    description: product.description,
    url: absolute(address, siteUrl),
    image: product.images.map(({ url }) => absolute(url, siteUrl)),
    brand: { '@type': 'Brand', name: brand.name },
    offers: product.variants.map(({ sku, available, price }) => ({
      '@type': 'Offer',
      sku,
      price: price.amount,
      priceCurrency: price.currency,
      availability: `https://schema.org/${available > 0 ? 'InStock' : 'OutOfStock'}`,
      url: absolute(address, siteUrl),
    })),
  };
  // A text with `</script>` in it must not end the element.
  return JSON.stringify(data).replaceAll('<', String.raw`\u003c`);
}

const absolute = (path: string, siteUrl: string): string => new URL(path, siteUrl).href;
