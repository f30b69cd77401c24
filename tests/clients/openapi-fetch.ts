// The types that openapi-typescript makes, with openapi-fetch: one function that knows each address.
import createClient from "openapi-fetch";
import type { components, paths } from "./generated/types.js";
import { check } from "./check.js";

type Review = components["schemas"]["Review"];

const [host, sample] = process.argv.slice(2) as [string, string];

// Values of a list are separated by commas.
const client = createClient<paths>({ baseUrl: host, querySerializer: { array: { style: "form", explode: false } } });
const owned: components["schemas"]["Coverage"] = { done: 3, of: 4 };
const typed: Review = {
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
    name: "openapi-typescript with openapi-fetch",
    assess: (review, asOf) => dataOf(client.POST("/v1/assessments", {
        body: { review: review as Review, asOf }, params: { query: { include: ["requirements"], lang: "both", top: 3 } },
    })),
    assessTyped: () => dataOf(client.POST("/v1/assessments", { body: { review: typed, asOf: "2025-12-01" } })),
    assessBatch: lines => dataOf(client.POST("/v1/assessments:batch", {
        body: lines, bodySerializer: text => text, parseAs: "text", headers: { "Content-Type": "application/x-ndjson" },
    })),
    validateReview: review => dataOf(client.POST("/v1/reviews:validate", { body: review as Review })),
    getCatalog: () => dataOf(client.GET("/v1/catalog")),
    listSources: () => dataOf(client.GET("/v1/sources")),
    reloadCatalog: () => errorOf(client.POST("/v1/catalog:reload")),
    listFields: () => dataOf(client.GET("/v1/fields", { params: { query: { type: ["Compliance"] } } })),
    listRequirements: day => dataOf(client.GET("/v1/requirements", { params: { query: { basis: ["law"], inForceOn: day, limit: 2 } } })),
    getRequirement: id => dataOf(client.GET("/v1/requirements/{id}", { params: { path: { id } } })),
    getReviewSchema: () => dataOf(client.GET("/v1/schemas/review")),
    getReportSchema: () => dataOf(client.GET("/v1/schemas/report")),
    getLiveness: () => dataOf(client.GET("/health/live")),
    getReadiness: () => dataOf(client.GET("/health/ready")),
    problem: review => errorOf(client.POST("/v1/assessments", { body: { review: review as Review } })),
}, sample);
