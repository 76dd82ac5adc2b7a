import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { composeServices } from '@apollo/composition';
import { loadTypeDefs } from '@feira/platform/graphql';

/** Composes the four subgraphs into the committed supergraph; with --check, only says whether it is up to date. */
const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const TARGET = `${ROOT}gateway/supergraph.graphql`;

const { supergraphSdl, errors } = composeServices(
  ['auth', 'cart', 'catalog', 'orders'].map((name) => ({
    name,
    url: `http://${name}/graphql`,
    typeDefs: loadTypeDefs(`${ROOT}subgraphs/${name}/src/interface/graphql`),
  })),
);
if (errors) {
  for (const error of errors) console.error(`✗ ${error.message}`);
  process.exit(1);
}
if (!process.argv.includes('--check')) {
  writeFileSync(TARGET, supergraphSdl);
  console.log('gateway/supergraph.graphql is written');
} else if (readFileSync(TARGET, 'utf8') !== supergraphSdl) {
  console.error('✗ gateway/supergraph.graphql is not what the subgraphs say; run: npx --yes pnpm compose');
  process.exit(1);
}
