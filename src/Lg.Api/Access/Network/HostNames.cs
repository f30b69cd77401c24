using Lg.Api.Problems;
using Microsoft.Extensions.Options;

namespace Lg.Api.Access.Network;

/// <summary>
/// A host that lets everybody in on the machine itself answers to the machine's own names only. Otherwise a page on the web could get a browser
/// on the machine to ask, by giving its own name the address of the machine (DNS rebinding).
/// </summary>
internal sealed class HostNames(RequestDelegate next, IOptions<AccessOptions> access, IServiceProvider services)
{
    private readonly bool isAnyName = access.Value.IsGuarded || access.Value.Open || AccessServices.HasBearer(services);

    public Task InvokeAsync(HttpContext context) => isAnyName || ListeningAddresses.IsOwnName(context.Request.Host.Host)
        ? next(context)
        : Problem.Result(context, AccessProblems.WrongHost).ExecuteAsync(context);
}
