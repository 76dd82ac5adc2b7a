import { Kind, type OperationDefinitionNode } from 'graphql';

/** Combinations of root fields that are told apart; what comes after them is `several`. */
const MAX_COMBINATIONS = 200;
/** Clients of this project and whoever integrates; what else a client calls itself is `other`. */
const CLIENTS = new Set(['web', 'studio', 'ios', 'android', 'integration']);

/**
 * What an operation is called in the metrics: its type and root fields, `query product` or `query cart+me`. Clients make
 * names up, and a hostile one makes up many; root fields are the schema's, so their number is known.
 */
export function makeOperationLabels(): (operation: OperationDefinitionNode | undefined) => string {
  const seen = new Set<string>();
  return (operation) => {
    if (!operation) return 'invalid';
    const { selections } = operation.selectionSet;
    const fields = new Set(selections.map((one) => (one.kind === Kind.FIELD ? one.name.value : '(fragment)')));
    const label = `${operation.operation} ${[...fields].sort().join('+')}`;
    if (fields.size === 1 || seen.has(label)) return label;
    if (seen.size >= MAX_COMBINATIONS) return `${operation.operation} several`;
    seen.add(label);
    return label;
  };
}

/** What a client says of itself in `apollographql-client-name`, if it is one of those that are known. */
export function clientLabel(name: string | undefined): string {
  if (name === undefined) return 'unknown';
  return CLIENTS.has(name) ? name : 'other';
}
