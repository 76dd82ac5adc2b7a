import type { ImageInput, ProductInput, VariantInput } from '../domain/product-input.ts';
import type { DemoProduct, DemoVariant, Text } from './demo-product.ts';
import { scenes } from './scenes/index.ts';

const EN = 'en' as const;

/** A name and a description, for categories and collections. */
export const toShelf = ({ slug, name, description }: { slug: string; name: Text; description: Text }) => ({
  slug,
  name: name[0],
  description: description[0],
  translations: [{ locale: EN, name: name[1], description: description[1] }],
});

export const toProduct = (product: DemoProduct, categoryId: string): ProductInput => {
  const { slug, name, description, facts, options, variants } = product;
  const attributes = (language: 0 | 1) =>
    facts.map(([fact, value]) => ({ name: fact[language], value: value[language] }));
  return {
    slug,
    name: name[0],
    description: description[0],
    status: 'ACTIVE',
    categoryIds: [categoryId],
    attributes: attributes(0),
    images: [picture(slug, 1, name), picture(slug, 2, scenes[slug] ?? name)],
    variants: variants.map((variant) => toVariant(variant, options)),
    translations: [{ locale: EN, name: name[1], description: description[1], attributes: attributes(1) }],
  };
};

const picture = (slug: string, index: number, [pt, en]: Text): ImageInput => ({
  url: `/media/demo/${slug}-${index}.svg`,
  alt: pt,
  translations: [{ locale: EN, alt: en }],
});

function toVariant({ choices, price, compareAt, stock }: DemoVariant, options: readonly Text[]): VariantInput {
  const chosen = (language: 0 | 1) =>
    choices.map((choice, index) => ({ name: options[index]?.[language] ?? '', value: choice[language] }));
  return {
    sku: null,
    name: null,
    options: chosen(0),
    price,
    compareAtPrice: compareAt ?? null,
    stock,
    translations: choices.length === 0 ? [] : [{ locale: EN, name: null, options: chosen(1) }],
  };
}
