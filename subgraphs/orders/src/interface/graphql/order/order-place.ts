import type { MutationResolvers } from '../generated/resolvers.ts';
import { toPayload } from '../payload.ts';

export const orderPlace: NonNullable<MutationResolvers['orderPlace']> = async (_parent, { input }, context) => {
  const { cartId, email, shippingAddress: address, expectedTotal, paymentProvider, idempotencyKey } = input;
  const placed = await context.useCases.placeOrder(context.viewer, {
    cartId,
    email: email ?? null,
    shippingAddress: {
      name: address.name,
      line1: address.line1,
      line2: address.line2 ?? null,
      city: address.city,
      region: address.region ?? null,
      postalCode: address.postalCode,
      country: address.country,
      phone: address.phone ?? null,
    },
    expectedTotal: expectedTotal ?? null,
    paymentProvider,
    idempotencyKey,
  });
  if (!placed.ok) return { ...toPayload(placed), orderToken: null, paymentAction: null };
  const { token, status } = placed.value;
  const paymentAction = status === 'PENDING' ? { provider: paymentProvider } : null;
  return { ...toPayload(placed), orderToken: token, paymentAction };
};
