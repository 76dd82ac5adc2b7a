import { createRemoteJWKSet, customFetch, type FetchImplementation, type JWTVerifyGetKey } from 'jose';

const PATH = '/.well-known/jwks.json';

/** Auth's public keys, from whichever of its replicas answers; fetched when the first token comes. */
export function remoteKeySet(replicas: readonly string[]): JWTVerifyGetKey {
  const addresses = replicas.map((replica) => new URL(PATH, replica).href);
  const ask = async (
    [address, ...others]: readonly string[],
    init: Parameters<FetchImplementation>[1],
  ): Promise<Response> => {
    try {
      return await fetch(address ?? '', init);
    } catch (error) {
      if (others.length === 0) throw error;
      return ask(others, init);
    }
  };
  return createRemoteJWKSet(new URL(addresses[0] ?? ''), { [customFetch]: (_url, init) => ask(addresses, init) });
}
