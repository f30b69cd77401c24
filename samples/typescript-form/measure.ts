// Answers a question of each sample as the form does, and holds how much goes up and comes down. Arguments: the host, and the samples.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { answered, assess, type Review } from "./lg.js";

const asOf = "2025-12-01";
const most = { up: 5_000, down: 10_000 };
const [host, ...samples] = process.argv.slice(2) as [string, ...string[]];
const sizes: { sample: string; up: number; down: number }[] = [];

for (const sample of samples) {
    const review = JSON.parse(await readFile(sample, "utf8")) as Review;
    const first = await assess(host, review, asOf);
    const question = first.report.questions?.find(one => one.answer?.kind === "boolean");
    assert(question, "there is a question of yes or no");

    const next = await assess(host, answered(review, question.items?.[0]?.pointer ?? question.pointer, true), asOf);
    const [before, after] = [first.report.score.overall!, next.report.score.overall!];
    assert(after.high - after.low <= before.high - before.low, "an answer narrows the score");
    assert.notDeepEqual(next.report.questions?.[0], question, "what was answered is not asked again");
    assert(next.down < most.down, `${sample}: ${next.down} bytes came down`);
    sizes.push({ sample: sample.split("/").at(-1)!, up: next.up, down: next.down });
}

assert(sizes.some(size => size.up < most.up), "of no sample less than 5 kB goes up");
for (const { sample, up, down } of sizes) console.log(`${sample}: ${up} bytes up, ${down} bytes down for an answer`);
