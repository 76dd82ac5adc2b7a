import { fileURLToPath } from 'node:url';
import { loadTypeDefs } from '@feira/platform/graphql';

export { makeContext } from './context.ts';
export { resolvers } from './resolvers.ts';
export const typeDefs = loadTypeDefs(fileURLToPath(new URL('.', import.meta.url)));
