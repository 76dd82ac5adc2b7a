import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { CARDS } from '../client.ts';

const ADDRESS = {
  CEP: '50030-230',
  'Nome de quem recebe': 'Ana Souza',
  'Rua ou avenida': 'Rua do Bom Jesus',
  Número: '10',
  Bairro: 'Recife Antigo',
  Cidade: 'Recife',
};

/** What people do in the Portuguese shop, by what they read and hear. */
export const shopper = (page: Page) => ({
  /** Puts the product that the page of this slug shows into the cart. */
  addToCart: async (slug: string): Promise<void> => {
    await page.goto(`/pt-BR/products/${slug}`);
    await page.getByRole('button', { name: 'Adicionar ao carrinho' }).click();
    await page.getByText('Adicionado ao carrinho.').waitFor();
  },
  /** How many pieces the header says are in the cart. */
  cartSays: (count: string): Promise<void> => page.getByRole('link', { name: `Carrinho, ${count}` }).waitFor(),
  goToCheckout: async (): Promise<void> => {
    await page.goto('/pt-BR/cart');
    await page.getByRole('link', { name: 'Finalizar compra' }).click();
    await page.getByRole('heading', { name: 'Finalizar compra' }).waitFor();
  },
  fillAddress: async (): Promise<void> => {
    await Object.entries(ADDRESS).reduce(
      (before, [label, value]) => before.then(() => page.getByLabel(label, { exact: true }).fill(value)),
      Promise.resolve(),
    );
    // The postal code knows the state.
    expect(await page.getByLabel('Estado').inputValue()).toBe('PE');
  },
  pay: async (card: keyof typeof CARDS): Promise<void> => {
    await page.getByLabel('Número do cartão').fill(CARDS[card]);
    await page.getByRole('button', { name: /^Pagar/ }).click();
  },
  signIn: async ({ email, password }: { email: string; password: string }): Promise<void> => {
    await page.getByRole('heading', { name: 'Entre na sua conta' }).waitFor();
    await page.getByLabel('E-mail').fill(email);
    await page.getByLabel('Senha', { exact: true }).fill(password);
    await page.getByRole('main').getByRole('button', { name: 'Entrar' }).click();
  },
  seesPaidOrder: async (): Promise<void> => {
    await page.getByRole('heading', { name: /^Obrigado/ }).waitFor();
    const steps = page.getByRole('list', { name: 'Andamento do pedido' });
    await steps.getByText('Pagamento confirmado, agora').waitFor();
  },
});
