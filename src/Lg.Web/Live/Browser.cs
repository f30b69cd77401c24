using System.Globalization;
using Microsoft.JSInterop;

namespace Lg.Web.Live;

/// <summary>What only the browser can do: keep, save and print, and say which day it is.</summary>
public sealed class Browser(IJSRuntime js)
{
    private Task<IJSObjectReference>? module;

    /// <summary>Calls a function of the page's script.</summary>
    /// <returns>What it returned; <c>null</c> for nothing.</returns>
    public async Task<string?> CallAsync(string name, params object?[] arguments)
    {
        var script = await (module ??= js.InvokeAsync<IJSObjectReference>("import", "./js/lg.js").AsTask());
        return await script.InvokeAsync<string?>(name, arguments);
    }

    /// <summary>Returns the day, as the clock of the machine has it.</summary>
    public async Task<DateOnly> TodayAsync() =>
        DateOnly.ParseExact((await CallAsync("today"))!, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>Saves a file.</summary>
    public async Task SaveFileAsync(string name, byte[] bytes, string mediaType) => await CallAsync("saveFile", name, bytes, mediaType);

    /// <summary>Waits until nobody has typed for a moment.</summary>
    public async Task RestAsync() => await CallAsync("rest");

    /// <summary>Waits until the browser has drawn.</summary>
    public async Task BreatheAsync() => await CallAsync("breathe");

    /// <summary>Moves the keyboard to an element.</summary>
    public async Task FocusAsync(string id) => await CallAsync("focusOn", id);
}
