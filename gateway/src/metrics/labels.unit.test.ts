import { parse, type OperationDefinitionNode } from 'graphql';
import { describe, expect, it } from 'vitest';
import { clientLabel, makeOperationLabels } from './labels.ts';

const operation = (text: string) => parse(text).definitions[0] as OperationDefinitionNode;

describe('the labels of metrics', () => {
  it('name an operation by what it asks for, whatever its client calls it', () => {
    const label = makeOperationLabels();
    expect(label(operation('query Made_up_7 { a: product(slug: "x") { id } b: product(slug: "y") { id } }'))).toBe(
      'query product',
    );
    expect(label(operation('query { me { id } cart(id: "x") { id } }'))).toBe('query cart+me');
    expect(label(operation('mutation { orderPlace(input: {}) { order { id } } }'))).toBe('mutation orderPlace');
    expect(label(undefined)).toBe('invalid');
  });

  it('are a limited number, however many combinations somebody asks for', () => {
    const label = makeOperationLabels();
    const labels = Array.from({ length: 5_000 }, (_, at) => label(operation(`{ f${at} g${at} }`)));
    expect(new Set(labels).size).toBe(201);
    expect(labels.at(-1)).toBe('query several');
    expect(label(operation('{ f0 g0 }'))).toBe('query f0+g0');
    expect(label(operation('{ product { id } }'))).toBe('query product');
  });

  it('know a few clients', () => {
    expect([clientLabel('web'), clientLabel('curl/8'), clientLabel(undefined)]).toEqual(['web', 'other', 'unknown']);
  });
});
