using Lg.Api.Problems;
using Microsoft.Extensions.Options;

namespace Lg.Api.Access.Network;

/// <summary>Refuses what pages of other origins make a browser send: a browser lets them do so, and only keeps the answer from them.</summary>
internal sealed class ForeignOrigins(RequestDelegate next, IOptions<NetworkOptions> network)
{
    private readonly IList<string> permitted = network.Value.Origins;

    public Task InvokeAsync(HttpContext context) => context.Request.Headers.Origin is [{ } origin] && HttpMethods.IsPost(context.Request.Method) && !permitted.Contains(origin)
        ? Problem.Result(context, AccessProblems.ForeignOrigin).ExecuteAsync(context)
        : next(context);
}
