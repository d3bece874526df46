"""The look of pages that leave the facility's console: the house's colours and type, light, dark and on paper."""

STYLE = """
:root{--canvas:#E6EAEC;--surface:#F5F7F8;--raised:#FFFFFF;--sunken:#EDF0F2;--ink:#182026;--ink2:#414D56;--ink3:#505C65;
--line:#D0D7DB;--edge:#74818A;--hand:#0B57A4;--handtint:#DCE9F6;--amber:#874400;--ambertint:#FBEAD7;--onhand:#FFFFFF;
--handfill:#0B57A4;--focus:#0B57A4;--ok:#17634A;--stop:#A3192A;color-scheme:light dark}
@media (prefers-color-scheme:dark){:root{--canvas:#0F1316;--surface:#171C20;--raised:#1F262B;--sunken:#0B0E11;
--ink:#E2E8EB;--ink2:#B4C0C7;--ink3:#98A5AE;--line:#2B343A;--edge:#76858F;--hand:#8FC5FF;--handtint:#16314B;--amber:#F0B566;
--ambertint:#35270F;--onhand:#FFFFFF;--handfill:#2469B3;--focus:#8FC5FF;--ok:#80CDA8;--stop:#FF9C9C}}
*{box-sizing:border-box}
body{margin:0;background:var(--canvas);color:var(--ink);font:400 14px/21px "Noto Sans",system-ui,sans-serif}
main{max-width:880px;margin:0 auto;padding:32px 16px 48px}
h1{font-size:28px;line-height:35px;font-weight:600;margin:0 0 12px;text-wrap:balance}
h2{font-size:16px;line-height:24px;font-weight:600;margin:32px 0 8px}
h3{font-size:14px;line-height:21px;font-weight:600;margin:16px 0 4px}
p{margin:0 0 8px;max-width:75ch}
.over{color:var(--ink3);font-size:13px;line-height:18px;margin:0 0 8px}
.lead{font-size:17px;line-height:26px;color:var(--ink2)}
.panel{background:var(--surface);border:1px solid var(--line);border-radius:8px;padding:16px;margin:16px 0}
.warn{background:var(--ambertint);color:var(--ink);
border-left:4px solid var(--amber);border-radius:4px;padding:12px 16px;margin:16px 0}
.warn p:last-child{margin:0}
table{border-collapse:collapse;width:100%;font-variant-numeric:tabular-nums}
th,td{text-align:left;vertical-align:top;padding:6px 12px 6px 0;border-bottom:1px solid var(--line)}
th{font-weight:400;color:var(--ink2);width:34%}
tr:last-child>*{border-bottom:0}
code{font:400 13px/18px "Noto Sans Mono",ui-monospace,monospace;overflow-wrap:anywhere}
figure{margin:16px 0;background:var(--sunken);border-radius:4px;padding:8px}
figcaption{font-size:13px;line-height:18px;color:var(--ink2);padding:4px 8px 8px}
svg{display:block;width:100%;height:auto}
.axis{stroke:var(--edge);stroke-width:1;fill:none}
.tick{fill:var(--ink3);font:400 12px "Noto Sans",system-ui,sans-serif}
.name{fill:var(--ink2);font:400 13px "Noto Sans",system-ui,sans-serif}
.dot{fill:var(--hand)}
.ring{fill:none;stroke:var(--ink3);stroke-width:1.5}
.bar{fill:var(--ink3);fill-opacity:.55}
.line{fill:none;stroke:var(--ink2);stroke-width:1.5;stroke-dasharray:6 4}
.named{fill:var(--hand);stroke:var(--surface);stroke-width:1}
.gone{fill:var(--ambertint);stroke:var(--amber);stroke-width:1;stroke-dasharray:3 3}
ul{margin:0;padding-left:20px}
li{margin:0 0 6px;max-width:75ch}
@media print{@page{size:A4;margin:18mm 16mm}
:root{--canvas:#FFFFFF;--surface:#FFFFFF;--raised:#FFFFFF;--sunken:#FFFFFF;--ink:#000000;--ink2:#222222;--ink3:#444444;
--line:#BBBBBB;--edge:#666666;--hand:#0B57A4;--handtint:#FFFFFF;--amber:#874400;--ambertint:#FFFFFF;color-scheme:light}
main{max-width:none;padding:0}body{font-size:10.5pt;line-height:15pt}h1{font-size:18pt;line-height:23pt}
.panel{border-color:#888888;padding:10px 12px}figure,.warn,tr,.panel>table{break-inside:avoid}h2,h3{break-after:avoid}
figure{border:1px solid #BBBBBB}}
"""

POLICY = "default-src 'none'; style-src 'unsafe-inline'"
"""Nothing is fetched and nothing runs, even where the page is opened with a network."""
