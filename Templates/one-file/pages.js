// Shows the open page (without scripts `:has()` does), names the window and the printed head after it, marks it in the
// navigation; Back and Forward lead to where it was read last.
(function () {
  const pages = document.querySelectorAll("section.page");
  const links = document.querySelectorAll("header nav a");
  const root = document.documentElement;
  const programme = root.dataset.page;
  const places = new Map();
  let isLink = true;
  let open;

  function follow() {
    const place = document.querySelector(":target");
    const page = place?.closest("section.page") || pages[0];
    const isWhole = place?.id === "all";
    document.querySelector("style + style").disabled = true;
    root.toggleAttribute("data-whole", isWhole);
    pages.forEach((each) => { each.hidden = !isWhole && each !== page; });
    root.dataset.page = document.title = page === pages[0] ? programme : `${page.dataset.title} · ${programme}`;
    links.forEach((link) => link.setAttribute("aria-current", link.hash === `#${page.id}` ? "page" : "false"));
    if (isLink && place && place !== page) place.scrollIntoView();
    else scrollTo({ top: isLink ? 0 : places.get(page) || 0, behavior: "instant" });
    [open, isLink] = [page, false];
  }

  history.scrollRestoration = "manual";
  addEventListener("click", (event) => { isLink = Boolean(event.target.closest("a")); }, true);
  addEventListener("scroll", () => places.set(open, scrollY));
  addEventListener("hashchange", follow);
  addEventListener("load", follow);
})();
