import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { composeServices } from '@apollo/composition';
import { printSchema } from '@apollo/federation-internals';
import { loadTypeDefs } from '@feira/platform/graphql';

/**
 * Composes the four subgraphs into the two committed files: the supergraph that the gateway runs, and the public schema
 * that clients are written against. With --check, only says whether they are up to date.
 */
const ROOT = fileURLToPath(new URL('../..', import.meta.url));

const { supergraphSdl, schema, errors } = composeServices(
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

const publicSchema = printSchema(schema.toAPISchema());
const targets = { 'gateway/supergraph.graphql': supergraphSdl, 'gateway/schema.graphql': `${publicSchema}\n` };

for (const [file, text] of Object.entries(targets)) {
  if (!process.argv.includes('--check')) {
    writeFileSync(`${ROOT}${file}`, text);
    console.log(`${file} is written`);
  } else if (readFileSync(`${ROOT}${file}`, 'utf8') !== text) {
    console.error(`✗ ${file} is not what the subgraphs say; run: npx --yes pnpm compose`);
    process.exit(1);
  }
}
