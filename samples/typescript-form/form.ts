// A form: asks one question at a time, the most deciding first, and shows the score after each answer.
import { answered, assess, changes, type Question, type Report, type Review } from "./lg.js";

const host = new URLSearchParams(location.search).get("host") ?? location.origin;
const asOf = new Date().toISOString().slice(0, 10);
const later = new Set<string>();
let review: Review = {};
let before: Report | undefined;

function element<K extends keyof HTMLElementTagNameMap>(name: K, text: string, children: Node[] = []): HTMLElementTagNameMap[K] {
    const made = document.createElement(name);
    made.append(text, ...children);
    return made;
}

function button(text: string, press: () => void): HTMLButtonElement {
    const made = element("button", text);
    made.type = "button";
    made.onclick = press;
    return made;
}

// What can be answered says which control it takes. A list of objects is not for a form of one question.
function control(question: Question, pointer: string): Node[] | undefined {
    const { kind, choices = [], minimum, maximum } = question.answer ?? { kind: "none" };
    const take = (value: unknown) => void show(answered(review, pointer, value));
    if (kind === "boolean") return [button("Ja", () => take(true)), button("Nej", () => take(false))];
    if (kind === "choice" || (kind === "text" && choices.length > 0)) return choices.map(choice => button(choice.label.sv, () => take(choice.name)));
    if (kind === "coverage") return [["all", "Alla"], ["some", "Några"], ["none", "Ingen"]].map(([word, label]) => button(label!, () => take(word)));
    if (!["date", "integer", "number", "text"].includes(kind)) return undefined;

    const input = document.createElement("input");
    input.id = "answer";
    if (kind === "date") input.placeholder = "2026-10-31";
    if (kind === "integer" || kind === "number") Object.assign(input, { type: "number", min: minimum ?? "", max: maximum ?? "" });
    return [input, button("Svara", () => take(input.type === "number" ? input.valueAsNumber : input.value))];
}

function ask(question: Question, report: Report): HTMLElement | undefined {
    const pointer = question.items?.[0]?.pointer ?? question.pointer;
    const controls = later.has(question.pointer) ? undefined : control(question, pointer);
    if (!controls) return undefined;

    const chapter = report.score.chapters?.find(one => one.key === question.chapter?.split(".")[0])?.title.sv;
    const of = question.items?.[0] ? ` (${question.items[0].key}${question.items.length > 1 ? `, och ${question.items.length - 1} till` : ""})` : "";
    return element("fieldset", "", [
        element("legend", `${question.text.sv}${of}`),
        element("p", `${chapter ?? ""} · avgör upp till ${question.upTo} poäng`),
        ...controls,
        button("Vet inte", () => { later.add(question.pointer); void show(review); }),
    ]);
}

// What the last answer changed: which verdicts, and the score, an interval that answers narrow.
function changed(report: Report): string {
    const [was, is] = [before?.score.overall, report.score.overall];
    if (!is) return "Inget kan poängsättas än.";
    const moved = was ? ` (förut ${was.low}–${was.high})` : "";
    const verdicts = before ? changes(before, report).map(one => `. ${one}`).join("") : "";
    return `Poäng ${is.low}–${is.high}${moved}, ${report.counts.questions ?? 0} frågor kvar${verdicts}`;
}

async function show(next: Review): Promise<void> {
    const page = document.querySelector("main")!;
    try {
        const { report } = await assess(host, next, asOf);
        review = next;
        const question = report.questions?.map(one => ask(one, report)).find(one => one !== undefined);
        page.replaceChildren(element("output", changed(report)), question ?? element("p", "Det som återstår besvaras bäst i genomgången själv."));
        before = report;
    } catch (error) {
        page.prepend(element("p", `Det gick inte: ${(error as Error).message}`));
    }
}

document.querySelector<HTMLInputElement>("#review")!.onchange = async event => {
    const file = (event.target as HTMLInputElement).files?.[0];
    if (file) await show(JSON.parse(await file.text()) as Review);
};
await show(review);
