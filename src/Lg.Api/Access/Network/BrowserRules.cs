using System.Net;

namespace Lg.Api.Access.Network;

/// <summary>Refuses what a page on the web could lead a browser to send.</summary>
internal sealed class BrowserRules(RequestDelegate next, IOptions<AccessOptions> access, IOptions<NetworkOptions> network)
{
    public Task InvokeAsync(HttpContext context) =>
        IsForeignName(context.Request) ? Problem.Result(context, AccessProblems.WrongHost).ExecuteAsync(context)
        : IsForeignPost(context.Request) ? Problem.Result(context, AccessProblems.ForeignOrigin).ExecuteAsync(context)
        : next(context);

    // A page can give its own name the address of the machine (DNS rebinding); so a host that lets everybody in there answers to the
    // machine's own names only.
    private bool IsForeignName(HttpRequest request) =>
        access.Value.IsForTheMachineAlone
        && !request.Host.Host.Equals("localhost", StringComparison.OrdinalIgnoreCase)
        && !(IPAddress.TryParse(request.Host.Host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address));

    // A browser lets pages of other origins POST, and only keeps the answer from them. It names the origin also when the page is of this
    // one.
    private bool IsForeignPost(HttpRequest request) =>
        HttpMethods.IsPost(request.Method)
        && request.Headers.Origin is [{ } origin]
        && !network.Value.Origins.Contains(origin)
        && !origin.Equals($"{request.Scheme}://{request.Host}", StringComparison.OrdinalIgnoreCase);
}
