// Answers a question of each sample as the form does, and holds how much goes up and comes down. Arguments: the host, and the samples.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { Duplex } from "node:stream";
import { createBrotliCompress, gzipSync } from "node:zlib";
import { answered, assess, changes, type Review } from "./lg.js";

const asOf = "2025-12-01";
const most = { up: 5_000, down: 10_000 };
const [host, ...samples] = process.argv.slice(2) as [string, ...string[]];

// Node 20 can write Brotli, but not by the name that a browser has for it.
const Plain = CompressionStream;
function writes(brotli: boolean): void {
    globalThis.CompressionStream = function (format: string) {
        if (format !== "brotli") return new Plain(format as CompressionFormat);
        if (!brotli) throw new TypeError("this browser does not write Brotli");
        return Duplex.toWeb(createBrotliCompress());
    } as unknown as typeof CompressionStream;
}

for (const sample of samples) {
    const review = JSON.parse(await readFile(sample, "utf8")) as Review;
    writes(false);
    const first = await assess(host, review, asOf);
    const question = first.report.questions?.find(one => one.answer?.kind === "boolean");
    assert(question, "there is a question of yes or no");

    const changed = answered(review, question.items?.[0]?.pointer ?? question.pointer, true);
    const deflated = await assess(host, changed, asOf);
    writes(true);
    const next = await assess(host, changed, asOf);
    const [before, after] = [first.report.score.overall!, next.report.score.overall!];
    assert.deepEqual(next.report, deflated.report, "how a review is compressed changes nothing");
    assert(after.high - after.low <= before.high - before.low, "an answer narrows the score");
    assert.notDeepEqual(next.report.questions?.[0], question, "what was answered is not asked again");
    assert(changes(first.report, next.report).length > 0, "the answer changed a verdict");

    const down = gzipSync(JSON.stringify(next.report)).length;
    assert(next.up < most.up, `${sample}: ${next.up} bytes went up`);
    assert(down < most.down, `${sample}: ${down} bytes came down`);
    console.log(`${sample.split("/").at(-1)}: ${next.up} bytes up (${deflated.up} without Brotli), ${down} bytes down for an answer`);
}
