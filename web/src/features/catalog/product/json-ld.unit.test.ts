import { expect, it } from 'vitest';
import { productJsonLd } from './json-ld';

it('describes a product without letting its texts out of the script element', () => {
  const json = productJsonLd(
    {
      name: 'Rede </script><script>alert(1)</script>',
      description: '',
      images: [{ url: '/media/demo/rede-1.svg' }],
      variants: [{ sku: 'R-1', available: 0, price: { amount: '189.00', currency: 'BRL' } }],
    },
    '/pt-BR/products/rede',
    'https://feira.example',
  );
  expect(json).not.toContain('<');
  expect(JSON.parse(json)).toMatchObject({
    name: 'Rede </script><script>alert(1)</script>',
    image: ['https://feira.example/media/demo/rede-1.svg'],
    offers: [{ price: '189.00', priceCurrency: 'BRL', availability: 'https://schema.org/OutOfStock' }],
  });
});
