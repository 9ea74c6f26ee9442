/// The style of the intake report's page.
enum ReportStyle {
  static let css = """
    :root{color-scheme:light dark;--ink:#1f2328;--quiet:#57606a;--paper:#fff;--line:#d0d7de;--band:#f6f8fa;--red:#b42318;--amber:#8a5a00}
    @media (prefers-color-scheme:dark){:root{--ink:#e6edf3;--quiet:#9ea7b3;--paper:#0f141a;--line:#3d444d;--band:#171e26;--red:#ff8f85;--amber:#e3b341}}
    *{box-sizing:border-box}
    body{margin:0;background:var(--paper);color:var(--ink);line-height:1.6;
      font-family:system-ui,"Microsoft YaHei","PingFang SC","Noto Sans CJK SC",sans-serif}
    main{max-width:70rem;margin:0 auto;padding:1.5rem 1rem 3rem}
    h1{font-size:1.6rem;margin:0 0 .75rem}
    h2{font-size:1.2rem;margin:2rem 0 .5rem;padding-top:.75rem;border-top:1px solid var(--line);overflow-wrap:anywhere}
    p{margin:.25rem 0}
    .summary{padding-left:1.25rem;overflow-wrap:anywhere}
    .findings{list-style:none;padding:0;margin:0}
    .findings li{border-left:4px solid var(--amber);background:var(--band);padding:.5rem .75rem;margin:.5rem 0;
      overflow-wrap:anywhere;break-inside:avoid}
    .findings li.error{border-color:var(--red)}
    .findings strong{color:var(--amber)}
    .findings .error strong{color:var(--red)}
    .place{color:var(--quiet);font-size:.9rem}
    .scroll{overflow-x:auto;margin:.75rem 0}
    .scroll:focus-visible{outline:2px solid currentColor;outline-offset:2px}
    table{border-collapse:collapse;width:100%;font-size:.95rem}
    caption{text-align:left;font-weight:600;padding:.25rem 0}
    th,td{border:1px solid var(--line);padding:.3rem .5rem;text-align:left;vertical-align:top;white-space:pre-line;
      overflow-wrap:break-word;min-width:3.5em}
    td:nth-child(2){min-width:6em}td:last-child{min-width:10em}
    th{background:var(--band)}
    @page{size:A4;margin:18mm 15mm}
    @media print{:root{--ink:#000;--quiet:#333;--paper:#fff;--line:#999;--band:#f2f2f2;--red:#8f1d14;--amber:#5c3c00}
      main{max-width:none;padding:0}.scroll{overflow:visible}thead{display:table-header-group}tr{break-inside:avoid}
      table{font-size:9pt}h2{break-after:avoid}}
    """
}
