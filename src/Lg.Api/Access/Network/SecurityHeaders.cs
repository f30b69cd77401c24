namespace Lg.Api.Access.Network;

/// <summary>Tells browsers to show an answer as it is, nowhere else, and to run nothing in it.</summary>
internal sealed class SecurityHeaders(RequestDelegate next)
{
    private const string NotFramed = "frame-ancestors 'none'";

    public Task InvokeAsync(HttpContext context)
    {
        context.Response.OnStarting(static state => Add(((HttpContext)state).Response.Headers), context);
        return next(context);
    }

    // A page that has a policy of its own is told here who may frame it, which it cannot say itself.
    private static Task Add(IHeaderDictionary headers)
    {
        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = "DENY";
        headers.ContentSecurityPolicy =
            headers.ContentSecurityPolicy is [{ } own] ? $"{own}; {NotFramed}" : $"default-src 'none'; {NotFramed}";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";

        // Routing does not know that a HEAD is answered as a GET.
        if (headers.Allow == HttpMethods.Get)
            headers.Allow = $"{HttpMethods.Get}, {HttpMethods.Head}";
        return Task.CompletedTask;
    }
}
