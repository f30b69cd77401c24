using System.Text.Json.Serialization;
using Lg.Model.Json;

namespace Lg.Model;

[JsonConverter(typeof(WordConverter<RecommendationResponse>))]
public enum RecommendationResponse
{
    Follow,
    Partly,
    Decline,
}
