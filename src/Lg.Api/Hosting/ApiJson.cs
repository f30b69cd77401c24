using System.Text.Json.Serialization;
using Lg.Api.Endpoints;
using Lg.Api.Endpoints.Batches;
using Lg.Model.Reports;
using Lg.Rules;

namespace Lg.Api.Hosting;

/// <summary>The JSON form of what the host itself writes, made at build; a report writes itself.</summary>
[JsonSerializable(typeof(BatchAnswer))]
[JsonSerializable(typeof(CatalogReload))]
[JsonSerializable(typeof(CatalogSummary))]
[JsonSerializable(typeof(IReadOnlyList<FormType>))]
[JsonSerializable(typeof(IReadOnlyList<SourceInfo>))]
[JsonSerializable(typeof(Receipt))]
[JsonSerializable(typeof(RequirementInfo))]
[JsonSerializable(typeof(RequirementList))]
[JsonSerializable(typeof(ReviewCheck))]
[JsonSerializable(typeof(Health))]
[JsonSerializable(typeof(Problem))]
internal sealed partial class ApiJson : JsonSerializerContext;
