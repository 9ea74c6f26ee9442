// Names the window and the printed head after the open page, marks it in the navigation, and shows its top; Back and Forward
// lead to where it was read last.
(function () {
  const pages = document.querySelectorAll("section.page");
  const links = document.querySelectorAll("header nav a");
  const { dataset } = document.documentElement;
  const programme = dataset.page;
  const places = new Map();
  let isLink = true;
  let open;

  // Not by `:target`, which no element is before the file was read to its end.
  function named() {
    try { return document.getElementById(decodeURIComponent(location.hash.slice(1))); } catch { return null; }
  }
  const current = () => named()?.closest("section.page") || pages[0];

  function follow() {
    const page = current();
    dataset.page = document.title = page === pages[0] ? programme : `${page.dataset.title} · ${programme}`;
    links.forEach((link) => link.setAttribute("aria-current", link.hash === `#${page.id}` ? "page" : "false"));
    if (named() === page || !isLink) scrollTo({ top: isLink ? 0 : places.get(page) || 0, behavior: "instant" });
    [open, isLink] = [page, false];
  }

  history.scrollRestoration = "manual";
  addEventListener("click", (event) => { isLink = Boolean(event.target.closest("a")); }, true);
  addEventListener("scroll", () => { if (open === current()) places.set(open, scrollY); });
  addEventListener("hashchange", follow);
  follow();
})();
