// Calls a running host through the generated client; the compiler checks the names and types, this checks the answers.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { ApiException, LgClient } from "./generated.js";
import type { Coverage, Problem, ReportView, Review, Verdict } from "./generated.js";

const [host, sample] = process.argv.slice(2) as [string, string];

// Outside a browser the client is told how to fetch; a key would be a header here.
const client = new LgClient(host, { fetch: (address, request) => fetch(address, request) });

async function assess(): Promise<ReportView> {
    const review = JSON.parse(await readFile(sample, "utf8")) as Review;
    return client.assess(["requirements"], "both", 3, undefined, { review, asOf: "2025-12-01" });
}

function count(report: ReportView, verdict: Verdict): number {
    return Object.values(report.requirements ?? {}).filter(row => row.verdict === verdict).length;
}

async function problemOf(review: Review): Promise<Problem> {
    try {
        await client.assess(undefined, undefined, undefined, undefined, { review });
    } catch (error) {
        assert(ApiException.isApiException(error), "what is thrown is the generated exception");
        assert.equal(error.status, 422);
        return error.result as Problem;
    }
    throw new assert.AssertionError({ message: "a review that cannot be read was assessed" });
}

const report = await assess();
const verdicts: Verdict[] = ["met", "notMet", "undetermined", "notApplicable"];
const catalog = await client.getCatalog();
assert.match(report.receipt.inputHash, /^[0-9a-f]{64}$/);
assert.equal(report.receipt.catalogHash, catalog.hash);
assert.equal(report.receipt.asOf, "2025-12-01");
assert(report.gaps?.every(gap => gap.why.sv && gap.why.en && report.requirements?.[gap.requirement]?.remedy?.sv), "each gap says why and what to do");
assert.equal(report.questions?.length, 3);
assert(verdicts.every(verdict => count(report, verdict) > 0), "the sample has each verdict");
assert.equal(Object.keys(report.requirements ?? {}).length, verdicts.reduce((sum, verdict) => sum + count(report, verdict), 0));

const owned: Coverage = { done: 3, of: 4 };
const lean = await client.assess(undefined, "sv", undefined, undefined, { review: { assets: { systemsCoverage: { owned, classified: "all" } } }, asOf: "2025-12-01" });
assert.equal(lean.findings, undefined);
const overall = lean.score.overall;
assert(overall && overall.low <= overall.high);

const problem = await problemOf({ review: { decidedOn: "2025-02-30" } });
assert.equal(problem.type, "urn:lg:problem:invalid-review");
assert.equal(problem.errors?.[0]?.pointer, "/review/review/decidedOn");

console.log(`${Object.keys(report.requirements ?? {}).length} requirements, of which ${count(report, "notMet")} are not met; ${problem.errors?.[0]?.code} as an exception`);
