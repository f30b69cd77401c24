// What the form needs of the host: to ask what decides most, to write an answer into the review, and to have it scored anew.
export type Review = { [name: string]: unknown };
export type Text = { sv: string };
export interface Question {
    pointer: string;
    text: Text;
    chapter?: string;
    upTo: number;
    items?: { key: string; pointer: string }[];
    answer?: { kind: string; itemKind?: string; choices?: { name: string; label: Text }[]; minimum?: number; maximum?: number };
}
export interface Report {
    score: { overall?: { low: number; high: number }; chapters?: { key: string; title: Text }[] };
    counts: { questions?: number };
    questions?: Question[];
    verdicts?: Record<string, string>;
}

// Brotli makes a review a tenth smaller than deflate; not every browser writes it.
function packer(): { encoding: string; stream: CompressionStream } {
    try {
        return { encoding: "br", stream: new CompressionStream("brotli" as CompressionFormat) };
    } catch {
        return { encoding: "deflate", stream: new CompressionStream("deflate") };
    }
}

/** Returns the score, the verdicts and the five questions that decide most, with how many bytes went up and came down. The review goes up compressed. */
export async function assess(host: string, review: Review, asOf: string): Promise<{ report: Report; up: number; down: number }> {
    const { encoding, stream } = packer();
    const packed = new Blob([JSON.stringify({ review, asOf })]).stream().pipeThrough(stream);
    const body = await new Response(packed).arrayBuffer();
    const response = await fetch(`${host}/v1/assessments?fields=questions&include=verdicts&top=5`, {
        method: "POST",
        headers: { "Content-Type": "application/json", "Content-Encoding": encoding, "Accept-Language": "sv" },
        body,
    });
    const text = await response.text();
    if (!response.ok) throw new Error((JSON.parse(text) as { detail: string }).detail);
    return { report: JSON.parse(text) as Report, up: body.byteLength, down: new TextEncoder().encode(text).length };
}

/** Returns which verdicts differ between two answers, as `RL-LA-02: undetermined → met`. */
export function changes(before: Report, after: Report): string[] {
    const ids = Object.keys({ ...before.verdicts, ...after.verdicts });
    return ids.filter(id => before.verdicts?.[id] !== after.verdicts?.[id]).map(id => `${id}: ${before.verdicts?.[id]} → ${after.verdicts?.[id]}`);
}

/** Returns the review with an answer at a place, a JSON Pointer; the one that is given stays as it is. */
export function answered(review: Review, pointer: string, value: unknown): Review {
    const copy = structuredClone(review);
    const steps = pointer.slice(1).split("/").map(step => step.replaceAll("~1", "/").replaceAll("~0", "~"));
    let place = copy;
    for (const step of steps.slice(0, -1)) place = (place[step] ??= {}) as Review;
    place[steps.at(-1)!] = value;
    return copy;
}
