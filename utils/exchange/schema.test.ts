import { toJsonSchema } from '@valibot/to-json-schema';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { jsonFile, writeJson } from './json.ts';
import { anyExchange } from './sample.ts';

const SCHEMA = 'docs/export.schema.json';
// What a schema cannot say is that long texts are cut and that instants are brought into one form.
const schema = {
  title: 'Lanthanote export, version 2',
  description: 'What "Export, JSON" and "analyze --format json" write. Fields that are not named here are passed over.',
  ...toJsonSchema(jsonFile, { target: 'draft-2020-12', typeMode: 'input', errorMode: 'ignore' }),
};

it('is in the repository as the code has it (vitest -u writes it anew)', async () => {
  await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot(`../../${SCHEMA}`);
});

const ajv = new Ajv2020({ strict: true, strictTypes: false, allErrors: false });
addFormats.default(ajv);
const validate = ajv.compile(schema);

it('takes whatever is written', () => {
  fc.assert(
    fc.property(anyExchange, (exchange) => {
      validate(JSON.parse([...writeJson(exchange)].join('')));
      expect(validate.errors).toBeNull();
    }),
    { numRuns: 40 },
  );
});

it.each<[string, (file: { version: unknown; articles: { url: unknown; notes: unknown }[] }) => void]>([
  ['another version', (file) => Object.assign(file, { version: 1 })],
  ['an article without notes', (file) => Object.assign(file, { articles: [{}] })],
  ['no list of articles', (file) => Object.assign(file, { articles: null })],
])('refuses %s', (_, spoil) => {
  const [exchange] = fc.sample(anyExchange, { numRuns: 1, seed: 1 });
  const file = JSON.parse([...writeJson(exchange as never)].join(''));
  expect(validate(file)).toBe(true);
  spoil(file);
  expect(validate(file)).toBe(false);
});
