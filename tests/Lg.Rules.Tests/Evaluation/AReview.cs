using System.Text;
using Lg.Model;
using Lg.Model.Reading;

namespace Lg.Rules.Tests.Evaluation;

/// <summary>Reviews as their writers give them.</summary>
internal static class AReview
{
    public static Review Of(string json)
    {
        var read = ReviewReader.Read(Encoding.UTF8.GetBytes(json));
        return read.Value ?? throw new InvalidOperationException($"{json}: {read.Diagnostics[0].Message.En}");
    }
}
