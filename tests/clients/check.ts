// What is asked of each client: every operation is called, and the answers are what the host says elsewhere.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";

/** Every operation of the document, as one client calls it. What is sent is typed by the client; what is answered is read here. */
export interface Calls {
    name: string;

    /** Assesses a review as of a day, with all requirements, texts in both languages and three questions. */
    assess(review: unknown, asOf: string): Promise<Answer>;

    /** Assesses a review that has a day and two answers for a collection. It is written by the client's own types. */
    assessTyped(): Promise<Answer>;

    /** Sends lines, and returns those of the answer. */
    assessBatch(lines: string): Promise<string>;
    validateReview(review: unknown): Promise<Answer>;
    getCatalog(): Promise<Answer>;
    listSources(): Promise<Answer[]>;

    /** Asks a host that has its shipped catalog to read it again, and returns the problem. */
    reloadCatalog(): Promise<Answer>;
    listFields(): Promise<unknown>;

    /** Lists two requirements of law that are in force on a day. */
    listRequirements(inForceOn: string): Promise<Answer>;
    getRequirement(id: string): Promise<Answer>;
    getReviewSchema(): Promise<Answer>;
    getReportSchema(): Promise<Answer>;
    getLiveness(): Promise<Answer>;
    getReadiness(): Promise<Answer>;

    /** Sends a review that cannot be read, and returns the problem. */
    problem(review: unknown): Promise<Answer>;
}

// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type Answer = any;

export async function check(calls: Calls, sample: string): Promise<void> {
    const review = JSON.parse(await readFile(sample, "utf8")) as unknown;
    const catalog = await calls.getCatalog();

    const report = await calls.assess(review, "2025-12-01");
    assert.equal(report.receipt.asOf, "2025-12-01");
    assert.equal(report.receipt.catalogHash, catalog.hash);
    assert.equal(report.questions.length, 3);
    assert(report.gaps.every((gap: Answer) => gap.why.sv && gap.why.en && report.requirements[gap.requirement].remedy.sv), "each gap says why and what to do");
    const verdicts = Object.values(report.requirements).map((row: Answer) => row.verdict as string);
    assert.deepEqual([...new Set(verdicts)].sort(), ["met", "notApplicable", "notMet", "undetermined"]);

    const typed = await calls.assessTyped();
    assert.equal(typed.receipt.asOf, "2025-12-01");
    assert(typed.score.overall.low <= typed.score.overall.high);

    const lines = `${JSON.stringify({ review, asOf: "2025-12-01" })}\n${JSON.stringify({ review: { complience: {} } })}\n`;
    const answers = (await calls.assessBatch(lines)).trimEnd().split("\n").map(line => JSON.parse(line) as Answer);
    assert.deepEqual(answers.map(answer => [answer.line, answer.status]), [[1, 200], [2, 422]]);
    assert.deepEqual(answers[0].report.receipt, report.receipt);
    assert.equal(answers[1].problem.type, "urn:lg:problem:invalid-review");

    assert.equal((await calls.validateReview(review)).valid, true);
    const wrong = await calls.problem({ review: { decidedOn: "2025-02-30" } });
    assert.equal(wrong.type, "urn:lg:problem:invalid-review");
    assert.equal(wrong.errors[0].pointer, "/review/review/decidedOn");
    assert.equal((await calls.reloadCatalog()).type, "urn:lg:problem:shipped-catalog");

    assert((await calls.listSources()).every(source => source.id && source.title));
    assert(JSON.stringify(await calls.listFields()).includes("localInstruction"));
    const page = await calls.listRequirements("2026-02-01");
    assert.equal(page.items.length, 2);
    assert(page.items.every((requirement: Answer) => requirement.basis === "law"));
    assert.equal((await calls.getRequirement("RL-LA-02")).id, "RL-LA-02");
    assert.match((await calls.getReviewSchema()).$id, /^urn:lg:schema:review:/);
    assert.match((await calls.getReportSchema()).$id, /^urn:lg:schema:report:/);
    assert.equal((await calls.getLiveness()).status, "live");
    assert.equal((await calls.getReadiness()).catalogHash, catalog.hash);

    console.log(`${calls.name}: every operation answered; ${verdicts.length} requirements, of which ${verdicts.filter(verdict => verdict === "notMet").length} are not met`);
}
