using System.Security.Cryptography;
using System.Text;

namespace Lg.Rules.Documents;

/// <summary>How a page looks: one style inside each page, so that a page that is saved or sent alone looks the same.</summary>
internal static class HtmlStyle
{
    public const string Text =
        """
        :root {
          color-scheme: light dark;
          --paper: #fff; --ink: #1b1f24; --soft: #505a66; --line: #d3d9e0; --raised: #f4f6f9; --link: #0b4f9e; --mark: #0b4f9e;
          --holds: #1d4f91; --fails: #d9622b;
        }
        @media (prefers-color-scheme: dark) {
          :root { --paper: #14171b; --ink: #e8ebef; --soft: #aab4c0; --line: #3a424c; --raised: #1e2329; --link: #8ebcff; --mark: #8ebcff; --holds: #8ebcff; --fails: #e07a3f; }
        }
        * { box-sizing: border-box; }
        html { -webkit-text-size-adjust: 100%; }
        body { margin: 0; background: var(--paper); color: var(--ink); font: 1.0625rem/1.6 system-ui, "Segoe UI", Roboto, sans-serif; overflow-wrap: break-word; }
        .top, main, footer { width: min(56rem, 100% - 2.5rem); margin: 0 auto; }
        .band { background: var(--raised); border-bottom: 1px solid var(--line); }
        .top { display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; justify-content: space-between; align-items: baseline; padding-top: .75rem; padding-bottom: .75rem; font-size: .9375rem; }
        .top ol { display: flex; flex-wrap: wrap; gap: 0 .5rem; margin: 0; padding: 0; list-style: none; }
        .top li + li::before { content: "›" / ""; color: var(--soft); margin-right: .5rem; }
        .top li[aria-current] { color: var(--soft); }
        a { color: var(--link); text-underline-offset: .15em; }
        a:hover { text-decoration-thickness: 2px; }
        :focus-visible { outline: 3px solid var(--mark); outline-offset: 2px; border-radius: 2px; }
        .skip { position: absolute; left: -100vw; top: 0; background: var(--paper); color: var(--link); padding: .75rem 1.25rem; z-index: 1; }
        .skip:focus { left: 0; }
        main { padding-top: 1.5rem; padding-bottom: 2.5rem; }
        main:focus { outline: none; }
        h1, h2, h3 { line-height: 1.25; text-wrap: balance; scroll-margin-top: 1rem; }
        h1 { font-size: clamp(1.6rem, 1.25rem + 1.8vw, 2.2rem); margin: 0 0 .75rem; }
        h1 .mark { display: block; font-size: .9375rem; font-weight: 600; letter-spacing: .04em; color: var(--mark); margin-bottom: .35rem; }
        h2 { font-size: 1.3rem; margin: 2.5rem 0 .6rem; padding-top: .9rem; border-top: 1px solid var(--line); }
        h3 { font-size: 1.05rem; margin: 1.5rem 0 .4rem; }
        p { margin: 0 0 .8rem; max-width: 44rem; }
        .lead { font-size: 1.175rem; color: var(--soft); margin-bottom: 1.25rem; }
        ul { margin: 0 0 1rem; padding-left: 1.35rem; max-width: 44rem; }
        li { margin: .3rem 0; }
        li > ul { margin: .3rem 0 .5rem; }
        dl { display: grid; grid-template-columns: minmax(7rem, max-content) minmax(0, 1fr); gap: .3rem 1.5rem; margin: 0 0 1rem; }
        .card { background: var(--raised); border: 1px solid var(--line); border-radius: .5rem; padding: .9rem 1.1rem; }
        dt { color: var(--soft); }
        dd { margin: 0; overflow-wrap: anywhere; }
        .row { break-inside: avoid; }
        .note { color: var(--soft); }
        .unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
        table { width: 100%; border-collapse: collapse; margin: .5rem 0 1.25rem; font-size: .9688rem; line-height: 1.45; }
        caption { text-align: left; color: var(--soft); padding-bottom: .3rem; }
        th, td { text-align: left; vertical-align: top; padding: .5rem .9rem .5rem 0; border-bottom: 1px solid var(--line); overflow-wrap: break-word; min-width: 6rem; }
        thead th { border-bottom-width: 2px; white-space: nowrap; overflow-wrap: normal; }
        tbody th { font-weight: 600; min-width: 12.5rem; }
        tbody th + td:last-child { min-width: 12.5rem; }
        .index th:first-child { width: 9rem; min-width: 0; white-space: nowrap; }
        .index th:nth-child(3) { width: 7rem; }
        code { font: .9em ui-monospace, Consolas, monospace; overflow-wrap: anywhere; }
        summary { cursor: pointer; margin-top: 2.5rem; padding-top: .9rem; border-top: 1px solid var(--line); }
        summary h2 { display: inline; margin: 0; padding: 0; border: 0; }
        figure { margin: 0 0 1rem; }
        figcaption { color: var(--soft); margin-bottom: .3rem; }
        pre { margin: 0; padding: .8rem 1rem; background: var(--raised); border: 1px solid var(--line); border-radius: .4rem; white-space: pre-wrap; overflow-wrap: anywhere; font: .9rem/1.5 ui-monospace, Consolas, monospace; }
        footer { padding-top: 1rem; padding-bottom: 2rem; border-top: 1px solid var(--line); color: var(--soft); font-size: .875rem; }
        footer p { max-width: none; margin: 0 0 .3rem; overflow-wrap: anywhere; }
        .beside { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(22rem, 100%), 1fr)); gap: 0 2rem; }
        .beside > div { min-width: 0; }
        .beside > div > h2, .beside > div > h3 { margin-top: 1.25rem; }
        svg { display: block; }
        .named { display: flex; gap: .75rem; align-items: center; justify-content: space-between; }
        .named span { flex: 1 1 55%; }
        .bar { flex: 1 1 45%; min-width: 4rem; height: .7em; }
        .key { display: inline-block; width: 1.1rem; height: .65rem; margin-left: .6rem; }
        .key:first-child { margin-left: 0; }
        .pair { height: 1.5em; margin: .2em 0; }
        .past { fill: var(--soft); fill-opacity: .45; }
        .dashed { fill: none; stroke: var(--soft); stroke-width: 1; stroke-dasharray: 3 2; vector-effect: non-scaling-stroke; }
        .line { width: 100%; max-width: 56rem; }
        .matrix { width: 100%; max-width: 30rem; }
        .square .tight tbody th { width: 62%; }
        .square thead th { white-space: normal; }
        .cell { fill: var(--paper); stroke: var(--soft); stroke-width: 1; }
        .step1 { fill: var(--fails); fill-opacity: .06; }
        .step2 { fill: var(--fails); fill-opacity: .2; }
        .step3 { fill: var(--fails); fill-opacity: .34; }
        .step4 { fill: var(--fails); fill-opacity: .5; }
        .framed { stroke: var(--ink); stroke-width: 2.5; }
        .sign { fill: var(--ink); font: 12px ui-monospace, Consolas, monospace; }
        .product { fill: var(--ink); font-size: 11px; text-anchor: end; }
        .axis-name { fill: var(--soft); font-size: 12px; }
        .holds { fill: var(--holds); }
        .fails { fill: var(--fails); }
        .open { fill: var(--paper); stroke: var(--soft); stroke-width: 1; vector-effect: non-scaling-stroke; }
        .stripes { stroke: var(--soft); stroke-width: 1; vector-effect: non-scaling-stroke; }
        .cut { stroke: var(--paper); stroke-width: 2; vector-effect: non-scaling-stroke; }
        .axis { stroke: var(--soft); stroke-width: 1.5; fill: none; }
        .number, .year { fill: var(--ink); font-size: 12px; text-anchor: middle; }
        .year { fill: var(--soft); text-anchor: start; }
        .legend { color: var(--soft); font-size: .875rem; }
        .marked { list-style: none; padding-left: 1.35rem; }
        .marked > li { text-indent: -1.35rem; }
        .marked > li > * { text-indent: 0; }
        .many { columns: 22rem 2; column-gap: 2rem; max-width: none; font-size: .9375rem; }
        .many li { break-inside: avoid; }
        .chart th, .chart td { padding-top: .3rem; padding-bottom: .3rem; border-bottom: 0; min-width: 0; }
        .chart thead th { border-bottom: 1px solid var(--line); white-space: normal; }
        .chart tbody th { font-weight: 400; min-width: 9rem; width: 60%; }
        .chart tbody th + td:last-child { min-width: 0; }
        .chart td { vertical-align: middle; }
        @media screen and (min-width: 40rem) { .beside .chart { font-size: .875rem; } .beside .chart th, .beside .chart td { padding-right: .5rem; } .beside .chart .bar { min-width: 3rem; } }
        .tight th, .tight td, .tight tbody th, .tight tbody th + td:last-child { min-width: 0; }
        .tight th, .tight td { padding-right: .25rem; }
        @media (max-width: 40rem) {
          dl { grid-template-columns: minmax(0, 1fr); gap: 0; }
          ul { padding-left: 1.1rem; }
          dd { margin-bottom: .5rem; }
          table, tbody, tr, th, td, caption { display: block; }
          thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
          tr { padding: .55rem 0; border-bottom: 1px solid var(--line); }
          th, td, tbody th, tbody th + td:last-child, .index th:first-child { width: auto; padding: 0; border: 0; min-width: 0; }
          td[data-label]::before { content: attr(data-label) ": " / ""; color: var(--soft); }
          tbody td:empty { display: none; }
        }
        @media screen and (max-width: 60rem) {
          .tight, .tight tbody, .tight tr, .tight th, .tight td, .tight caption { display: block; }
          .tight thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
          .tight tr { padding: .55rem 0; border-bottom: 1px solid var(--line); }
          .tight th, .tight td { padding: 0; border: 0; }
          .tight td[data-label]::before { content: attr(data-label) ": " / ""; color: var(--soft); }
          .tight td:empty { display: none; }
          .square .tight tbody th { width: auto; }
        }
        @media print {
          :root { color-scheme: light; --paper: #fff; --ink: #000; --soft: #333; --line: #999; --raised: #fff; --link: #000; --mark: #000; --holds: #1d4f91; --fails: #d9622b; }
          body { font-size: 10pt; line-height: 1.4; }
          .skip, .band { display: none; }
          .top, main, footer { width: auto; }
          a { text-decoration: none; }
          h1, h2, h3, caption, figcaption { break-after: avoid; }
          tr, li, pre, dl { break-inside: avoid; }
          details::details-content { content-visibility: visible; block-size: auto; }
          .sheet { break-after: page; }
          .dense { padding: 0; font-size: 8pt; line-height: 1.27; }
          .dense h1 { font-size: 14pt; margin-bottom: .5mm; }
          .dense h2 { font-size: 10pt; margin: 3mm 0 1mm; padding-top: 1mm; }
          .dense h3 { font-size: 9pt; margin: 2.5mm 0 .5mm; }
          .dense .beside { grid-template-columns: repeat(auto-fit, minmax(48mm, 1fr)); gap: 0 6mm; }
          .dense .beside > div > h2 { margin-top: 3mm; }
          .dense p, .dense ul, .dense ol { max-width: none; margin: 0 0 1.2mm; }
          .dense li { margin: .6mm 0; }
          .dense ul, .dense ol { padding-left: 4.5mm; }
          .dense .marked > li { text-indent: -4.5mm; }
          .dense .lead { font-size: 9pt; margin-bottom: 1.5mm; }
          .dense dl { gap: .4mm 4mm; margin: 0 0 1.5mm; }
          .dense .card { padding: 1.2mm 2.5mm; }
          .dense table { font-size: 7.5pt; line-height: 1.22; margin: 0 0 1.5mm; }
          .dense .tight tbody th { width: 25%; }
          .dense .tight td:nth-child(2) { width: 31%; }
          .dense .square .tight tbody th { width: 62%; }
          .dense .square .tight td:nth-child(2) { width: auto; }
          .dense th, .dense td { padding: .7mm 2mm .7mm 0; }
          .dense .chart th, .dense .chart td { padding-top: .2mm; padding-bottom: .2mm; }
          .dense .named { gap: 2mm; }
          .dense .bar { min-width: 16mm; flex: 0 0 16mm; }
          .dense .pair { flex: 0 0 40mm; margin: .4mm 0; }
          .dense .matrix { max-width: 76mm; }
          .dense .chart th, .dense .chart td { padding-right: 1.5mm; }
          .dense .chart tbody th { width: auto; min-width: 0; }
          .dense .chart td { white-space: nowrap; }
          .dense .chart td:last-child { white-space: normal; }
          .dense .legend { font-size: 7.5pt; }
          .square figure { break-inside: avoid; }
          .dense summary { margin-top: 3.5mm; padding-top: 1mm; }
          .dense summary::marker { content: ""; }
          .dense .many { columns: 2; column-gap: 6mm; font-size: 7.5pt; line-height: 1.22; }
          @page { size: A4; margin: 13mm 15mm 14mm; @bottom-right { content: counter(page) " (" counter(pages) ")"; font: 8pt sans-serif; color: #333; } }
          @page :first { margin-top: 10mm; margin-bottom: 11mm; }
        }

        """;

    /// <summary>Gets the policy (Content Security Policy) that a page asks for itself: its own style, and nothing else.</summary>
    public static string Policy { get; } =
        $"default-src 'none'; style-src 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Text)))}'; base-uri 'none'; form-action 'none'";
}
