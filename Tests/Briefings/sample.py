"""A small page with the right measures; tests change one of them and expect its check to fail."""

TEXT = "推进城市管理精细化水平持续提升统筹老旧小区改造和易涝点整治逐项落实责任完善工作机制" * 3

PAGE = """<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>城市提升工作简报</title><style>
@page { size: A4; margin: 37mm 26mm 35mm 28mm;
  @bottom-right { content: "\\2014\\2002" counter(page) "\\2002\\2014"; font: 14pt "AR PL UMing CN";
    padding-inline: 14pt; vertical-align: top; padding-top: 4.65mm } }
@page :left { margin-left: 26mm; margin-right: 28mm; @bottom-right { content: none }
  @bottom-left { content: "\\2014\\2002" counter(page) "\\2002\\2014"; font: 14pt "AR PL UMing CN";
    padding-inline: 14pt; vertical-align: top; padding-top: 4.65mm } }
html, body { margin: 0; font-synthesis: none }
body { font: 5.571mm/10.227mm "AR PL UMing CN"; text-align: justify; orphans: 1; widows: 1 }
p { margin: 0; text-indent: 2em }
h2 { font: inherit; font-family: "WenQuanYi Micro Hei"; margin: 0; text-indent: 2em; break-after: avoid }
header { padding-top: 35mm; text-align: center }
.name { color: #d7000f; font: 60pt/1 "AR PL UMing CN"; text-indent: 0; margin-top: -1.4mm }
.line { text-indent: 0; line-height: 1; margin-top: 10mm }
.rule { display: block; margin-top: 4mm; width: 156mm; height: 1mm }
h1 { font: 22pt/10.227mm "AR PL UMing CN"; text-align: center; margin: 20.45mm 0 10.227mm }
.foot { break-before: page; display: flex; flex-direction: column; min-height: 224.9mm; font-size: 14pt }
.foot div { margin-top: auto }
.foot svg { display: block; width: 156mm; height: 1mm }
.foot p { text-indent: 1em; line-height: 8mm }
table { border-collapse: collapse } td, th { border: 1px solid #000 } tr { break-inside: avoid }
</style>{head}</head><body>
<header><p class="name">城市提升简报</p><p class="line">第6期</p>
<svg class="rule" viewBox="0 0 156 1" preserveAspectRatio="none"><path d="M0 .5H156" stroke="#d7000f" stroke-width=".5"/></svg></header>
<h1>六月进展情况</h1>{body}
<div class="foot"><p>结束。</p><div>{rules}</div></div></body></html>"""

RULE = '<svg viewBox="0 0 156 1" preserveAspectRatio="none"><path d="M0 .5H156" stroke="#000" stroke-width="{}"/></svg>'
FOOT = RULE.format(.35) + "<p>报：管委会。</p>" + RULE.format(.25) + "<p>发：各单位。</p>" + RULE.format(.35)


def page(body: str = "", head: str = "", rules: str = FOOT, **changes: str) -> str:
    """The page with another style or body; changes replace parts of it."""
    text = PAGE.replace("{head}", f"<style>{head}</style>").replace("{body}", body).replace("{rules}", rules)
    for old, new in changes.items():
        text = text.replace(old, new)
    return text


def paragraphs(count: int) -> str:
    return f"<p>{TEXT}</p>" * count
