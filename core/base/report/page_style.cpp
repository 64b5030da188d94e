#include "core/base/report/page_style.h"

namespace byol::report {

// Colours of curves and classes: Okabe and Ito, "Color Universal Design" (2008), darkened or lightened until each
// stands out against its panel by 3:1.
const char* const page_style = R"(
:root { color-scheme: light dark;
  --page: #f5f6f8; --panel: #ffffff; --text: #1b1f27; --muted: #5b6472; --line: #e3e6eb; --grid: #eceef2;
  --accent: #245fd6; --good: #1a7f46; --bad: #c32b2b; --warn: #965a00; --heat: 36 95 214; --cold: 195 43 43;
  --c0: #0072b2; --c1: #d55e00; --c2: #009e73; --c3: #b65c8d; --c4: #b87f00; --c5: #3b91c4; --c6: #8f8600; --c7: #4a4f58;
  --c8: #7a52b3; --c9: #8a5a33; }
@media (prefers-color-scheme: dark) { :root {
  --page: #14161a; --panel: #1d2026; --text: #e7eaf0; --muted: #a2abb9; --line: #2f343d; --grid: #2a2e36;
  --accent: #7aa9ff; --good: #5cc78a; --bad: #ff8078; --warn: #f0b44c; --heat: 90 150 255; --cold: 255 110 100;
  --c0: #3d9bdc; --c1: #f07a2b; --c2: #2dbf94; --c3: #d98bb8; --c4: #e69f00; --c5: #7cc6ef; --c6: #e3d94a; --c7: #c4cad4;
  --c8: #ab8be0; --c9: #c08a5c; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--page); color: var(--text);
  font: 15px/1.5 "Inter", "Segoe UI", "Noto Sans", "DejaVu Sans", system-ui, sans-serif; font-variant-numeric: tabular-nums; }
main { max-width: 1180px; margin: 0 auto; padding: 40px 24px 56px; }
header h1 { font-size: 28px; line-height: 1.2; margin: 0 0 6px; letter-spacing: -0.01em; overflow-wrap: anywhere; }
h2 { font-size: 18px; margin: 40px 0 12px; letter-spacing: -0.005em; }
p { margin: 0 0 8px; } .quiet { color: var(--muted); font-size: 13.5px; }
.state { display: inline-block; padding: 1px 10px; border-radius: 999px; font-size: 13px; font-weight: 600;
  border: 1px solid currentColor; margin-right: 8px; color: var(--muted); }
.state.finished { color: var(--good); } .state.failed, .state.interrupted { color: var(--bad); }
.state.running, .state.paused { color: var(--accent); }
.problem { border-left: 4px solid var(--bad); background: var(--panel); padding: 10px 14px; margin: 16px 0; border-radius: 4px; }
.tiles { display: grid; grid-template-columns: repeat(auto-fit, minmax(150px, 1fr)); gap: 12px; margin-top: 24px; }
.tile { background: var(--panel); border: 1px solid var(--line); border-radius: 10px; padding: 14px 16px; }
.tile span { display: block; color: var(--muted); font-size: 13px; } .tile b { font-size: 23px; line-height: 1.3; font-weight: 650; }
.tile small { display: block; color: var(--muted); font-size: 12.5px; }
.card { background: var(--panel); border: 1px solid var(--line); border-radius: 10px; padding: 16px 18px; margin: 0; }
.charts { display: grid; grid-template-columns: repeat(auto-fit, minmax(420px, 1fr)); gap: 14px; }
figcaption { display: flex; flex-wrap: wrap; align-items: baseline; gap: 2px 10px; margin-bottom: 6px; }
figcaption .unit { color: var(--muted); font-size: 13px; } figcaption b { font-weight: 620; }
.legend { display: flex; flex-wrap: wrap; gap: 2px 14px; margin-left: auto; font-size: 12.5px; color: var(--muted); }
.key { display: inline-flex; align-items: center; gap: 6px; }
.swatch { width: 16px; height: 3px; border-radius: 2px; display: inline-block; } .swatch.pale { opacity: .4; }
svg { display: block; width: 100%; height: auto; } svg text { font-family: inherit; }
.tick { fill: var(--muted); font-size: 11.5px; } .note { fill: var(--muted); font-size: 11.5px; font-style: italic; }
.grid { stroke: var(--grid); stroke-width: 1; } .axis { stroke: var(--muted); stroke-opacity: .5; stroke-width: 1; }
.reference { stroke: var(--muted); stroke-width: 1.2; stroke-dasharray: 5 4; }
.curve { fill: none; stroke-width: 2; stroke-linejoin: round; stroke-linecap: round; }
.faint { fill: none; stroke-width: 1; opacity: .28; stroke-linejoin: round; }
.mark { fill: none; stroke-width: 7; stroke-linecap: round; }
.c0 { stroke: var(--c0); } .c1 { stroke: var(--c1); } .c2 { stroke: var(--c2); } .c3 { stroke: var(--c3); }
.c4 { stroke: var(--c4); } .c5 { stroke: var(--c5); } .c6 { stroke: var(--c6); } .c7 { stroke: var(--c7); }
.c8 { stroke: var(--c8); } .c9 { stroke: var(--c9); }
.k0 { background: var(--c0); } .k1 { background: var(--c1); } .k2 { background: var(--c2); } .k3 { background: var(--c3); }
.k4 { background: var(--c4); } .k5 { background: var(--c5); } .k6 { background: var(--c6); } .k7 { background: var(--c7); }
.k8 { background: var(--c8); } .k9 { background: var(--c9); }
.overlaid .swatch { width: 26px; } .overlaid .curve.c1, .overlaid .curve.c6 { stroke-dasharray: 9 4; }
.overlaid .curve.c2, .overlaid .curve.c7 { stroke-dasharray: 1 5; } .overlaid .curve.c3, .overlaid .curve.c8 { stroke-dasharray: 13 4 1 5; }
.overlaid .curve.c4, .overlaid .curve.c9 { stroke-dasharray: 4 4; }
.overlaid .k1, .overlaid .k6 { mask: repeating-linear-gradient(90deg, #000 0 9px, transparent 9px 13px); }
.overlaid .k2, .overlaid .k7 { mask: repeating-linear-gradient(90deg, #000 0 3px, transparent 3px 6px); }
.overlaid .k3, .overlaid .k8 { mask: repeating-linear-gradient(90deg, #000 0 13px, transparent 13px 17px, #000 17px 20px, transparent 20px 24px); }
.overlaid .k4, .overlaid .k9 { mask: repeating-linear-gradient(90deg, #000 0 5px, transparent 5px 9px); }
.compared td, .compared thead th { text-align: right !important; } .compared thead th:first-child, .compared code { text-align: left !important; }
.maps { display: grid; gap: 14px; }
.map { display: grid; grid-template-columns: minmax(0, 1fr) 230px; gap: 24px; align-items: start; }
.map figcaption { display: block; } .map .quiet { margin-top: 6px; }
.dots path { fill: none; opacity: .78; } .dots .none { stroke: var(--muted); opacity: .55; } .dots .hole { stroke: var(--panel); opacity: 1; stroke-linecap: round; }
.round, .hollow { stroke-linecap: round; } .square { stroke-linecap: square; }
.names text { font-size: 14px; font-weight: 650; fill: var(--text); stroke: var(--panel); stroke-width: 4px; paint-order: stroke; stroke-linejoin: round; }
.classes { list-style: none; margin: 14px 0 0; padding: 0; font-size: 14px; }
.classes li { display: flex; align-items: center; gap: 8px; padding: 2px 0; overflow-wrap: anywhere; } .classes em { margin-left: auto; font-style: normal; color: var(--muted); font-size: 13px; }
.sample { width: 13px; height: 13px; flex: none; }
.quality { margin: 0; display: grid; grid-template-columns: 1fr auto; gap: 2px 12px; font-size: 14px; }
.quality dt { color: var(--muted); } .quality dd { margin: 0; text-align: right; }
.scroll { overflow-x: auto; } table { border-collapse: collapse; width: 100%; font-size: 14px; }
th, td { padding: 7px 10px; text-align: left; border-bottom: 1px solid var(--line); } tbody tr:last-child > * { border-bottom: 0; }
thead th { color: var(--muted); font-weight: 600; font-size: 13px; white-space: nowrap; } tbody th { font-weight: 560; }
.number { text-align: right; white-space: nowrap; } .strong { font-weight: 680; } .baseline th, .baseline .strong { font-weight: 400; color: var(--muted); }
thead th:nth-child(n+2):nth-child(-n+3), thead th:nth-child(n+5) { text-align: right; }
.settings thead th { text-align: left !important; } .settings code, .made dd { overflow-wrap: anywhere; }
.bars { width: 24%; min-width: 90px; } .bar { display: block; height: 8px; border-radius: 4px; background: var(--grid); overflow: hidden; }
.bar i { display: block; height: 100%; background: var(--accent); border-radius: 4px; } .baseline .bar i { background: var(--muted); opacity: .6; }
.card .quiet:last-child { margin: 10px 0 0; }
.protocols { margin-top: 10px; } details { margin: 4px 0; } summary { cursor: pointer; color: var(--muted); font-size: 14px; }
details dl, .made { display: grid; grid-template-columns: minmax(150px, max-content) 1fr; gap: 3px 18px; font-size: 13.5px; margin: 10px 0 14px 18px; }
.made { margin: 0; } dt { color: var(--muted); } dd { margin: 0; overflow-wrap: anywhere; }
.confusion { margin-top: 2px; } .confusion caption { text-align: left; font-weight: 620; padding-bottom: 6px; }
.confusion td, .confusion thead th { text-align: center !important; padding: 5px 4px; border: 1px solid var(--panel); font-size: 13px; }
.confusion thead th { vertical-align: bottom; white-space: normal; overflow-wrap: anywhere; min-width: 46px; } .confusion tbody th { white-space: nowrap; border: 0; font-size: 13px; }
.confusion .corner { color: var(--muted); white-space: nowrap; border: 0; font-size: 12px; text-align: left !important; }
.right { background: rgb(var(--heat) / calc(.06 + .9 * var(--share))); } .wrong { background: rgb(var(--cold) / calc(2.2 * var(--share))); }
.right.deep { color: #fff; font-weight: 600; } .zero { color: var(--muted); opacity: .45; }
@media (prefers-color-scheme: dark) { .right.deep { color: #0b0d10; } }
.stack > * + * { margin-top: 14px; }
footer { margin-top: 44px; color: var(--muted); font-size: 13px; border-top: 1px solid var(--line); padding-top: 14px; }
@media (max-width: 760px) { .map { grid-template-columns: 1fr; } .charts { grid-template-columns: 1fr; } main { padding: 24px 14px; } }
@media print { body { background: #fff; } .card, .tile { break-inside: avoid; } details { display: none; } }
)";

} // namespace byol::report
