// The client that NSwag makes: a class, and an exception for each problem.
import { ApiException, LgClient } from "./generated/nswag.js";
import type { Coverage, Review } from "./generated/nswag.js";
import { check } from "./check.js";

const [host, sample] = process.argv.slice(2) as [string, string];

// Outside a browser the client is told how to fetch; a key would be a header here.
const client = new LgClient(host, { fetch: (address, request) => fetch(address, request) });
const owned: Coverage = { done: 3, of: 4 };
const typed: Review = {
    compliance: { localInstruction: { adoptedOn: "2025-03" } },
    assets: { systemsCoverage: { owned, classified: "all", backup: { atLeast: 2 } } },
};

async function problemOf(answer: Promise<unknown>): Promise<unknown> {
    return answer.then(
        () => { throw new Error("what is wrong was answered"); },
        (error: unknown) => {
            if (ApiException.isApiException(error)) return error.result as unknown;
            throw error;
        });
}

await check({
    name: "NSwag for TypeScript",
    assess: (review, asOf) => client.assess(["requirements"], "both", 3, undefined, { review: review as Review, asOf }),
    assessTyped: () => client.assess(undefined, "sv", undefined, undefined, { review: typed, asOf: "2025-12-01" }),
    assessBatch: async lines => (await client.assessBatch(undefined, undefined, undefined, new Blob([lines]))).data.text(),
    validateReview: review => client.validateReview(review as Review),
    getCatalog: () => client.getCatalog(),
    listSources: () => client.listSources(),
    reloadCatalog: () => problemOf(client.reloadCatalog()),
    listFields: () => client.listFields(["Compliance"], undefined),
    listRequirements: day => client.listRequirements(undefined, undefined, undefined, ["law"], day, undefined, 2, undefined),
    getRequirement: id => client.getRequirement(id),
    getReviewSchema: () => client.getReviewSchema(),
    getReportSchema: () => client.getReportSchema(),
    getLiveness: () => client.getLiveness(),
    getReadiness: () => client.getReadiness(),
    problem: review => problemOf(client.assess(undefined, undefined, undefined, undefined, { review: review as Review })),
}, sample);
