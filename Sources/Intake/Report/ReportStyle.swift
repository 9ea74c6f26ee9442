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
    table{border-collapse:collapse;width:100%;font-size:.95rem;margin:.75rem 0}
    caption{text-align:left;font-weight:600;padding:.25rem 0}
    th,td{border:1px solid var(--line);padding:.3rem .5rem;text-align:left;vertical-align:top;white-space:pre-wrap;
      overflow-wrap:anywhere}
    th{background:var(--band);white-space:nowrap}
    td:first-child{width:1%;white-space:nowrap}
    .break{color:var(--quiet)}
    details{border-bottom:1px solid var(--line)}
    summary{cursor:pointer;font-weight:600;padding:.5rem 0;overflow-wrap:anywhere}
    summary:focus-visible{outline:2px solid currentColor;outline-offset:2px}
    .example{display:block;padding-left:1.1rem;font-weight:400;color:var(--quiet);white-space:nowrap;
      overflow:hidden;text-overflow:ellipsis}
    details[open] .example{display:none}
    @media screen and (max-width:40rem){
      table,tbody,tr,td,caption{display:block}thead{display:none}
      tr{border:1px solid var(--line);padding:.3rem .6rem;margin:.4rem 0}
      td,td:first-child{border:0;padding:.1rem 0 .1rem 7em;width:auto;white-space:pre-wrap;position:relative}
      td::before{content:attr(data-label);color:var(--quiet);position:absolute;left:0;width:6.5em}
    }
    @page{size:A4;margin:18mm 15mm}
    @media print{:root{--ink:#000;--quiet:#333;--paper:#fff;--line:#999;--band:#f2f2f2;--red:#8f1d14;--amber:#5c3c00}
      main{max-width:none;padding:0 1px}thead{display:table-header-group}tr{break-inside:avoid}
      details::details-content{content-visibility:visible;display:block;block-size:auto}.example{display:none}
      summary{break-after:avoid;list-style:none}table{font-size:9pt}h2{break-after:avoid}}
    """
}
