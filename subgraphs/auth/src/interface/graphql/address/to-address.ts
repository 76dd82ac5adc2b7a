import type { PostalAddress } from '../../../domain/address.ts';
import type { AddressInput } from '../generated/resolvers.ts';

export const toAddress = ({ line2, region, phone, ...input }: AddressInput): PostalAddress => ({
  ...input,
  line2: line2 ?? null,
  region: region ?? null,
  phone: phone ?? null,
});
