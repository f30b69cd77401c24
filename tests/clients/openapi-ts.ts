// The client that @hey-api/openapi-ts makes: a function for each operation, which answers with data or an error.
import { client } from "./generated/hey/client.gen.js";
import * as lg from "./generated/hey/index.js";
import { check } from "./check.js";

const [host, sample] = process.argv.slice(2) as [string, string];
client.setConfig({ baseUrl: host });

const owned: lg.Coverage = { done: 3, of: 4 };
const typed: lg.Review = {
    compliance: { localInstruction: { adoptedOn: "2025-03" } },
    assets: { systemsCoverage: { owned, classified: "all", backup: { atLeast: 2 } } },
};

async function dataOf<T>(answer: Promise<{ data?: T; error?: unknown }>): Promise<T> {
    const { data, error } = await answer;
    if (data === undefined) throw new Error(JSON.stringify(error));
    return data;
}

async function errorOf(answer: Promise<{ error?: unknown }>): Promise<unknown> {
    return (await answer).error;
}

await check({
    name: "@hey-api/openapi-ts",
    assess: (review, asOf) => dataOf(lg.assess({ body: { review: review as lg.Review, asOf }, query: { include: ["requirements"], lang: "both", top: 3 } })),
    assessTyped: () => dataOf(lg.assess({ body: { review: typed, asOf: "2025-12-01" } })),
    assessBatch: async lines => new Response(await dataOf(lg.assessBatch({ body: new Blob([lines]), parseAs: "blob" }))).text(),
    validateReview: review => dataOf(lg.validateReview({ body: review as lg.Review })),
    getCatalog: () => dataOf(lg.getCatalog()),
    listSources: () => dataOf(lg.listSources()),
    reloadCatalog: () => errorOf(lg.reloadCatalog()),
    listFields: () => dataOf(lg.listFields({ query: { type: ["Compliance"] } })),
    listRequirements: day => dataOf(lg.listRequirements({ query: { basis: ["law"], inForceOn: day, limit: 2 } })),
    getRequirement: id => dataOf(lg.getRequirement({ path: { id } })),
    getReviewSchema: () => dataOf(lg.getReviewSchema({ parseAs: "json" })),
    getReportSchema: () => dataOf(lg.getReportSchema({ parseAs: "json" })),
    getLiveness: () => dataOf(lg.getLiveness()),
    getReadiness: () => dataOf(lg.getReadiness()),
    problem: review => errorOf(lg.assess({ body: { review: review as lg.Review } })),
}, sample);
