// Names the window and the printed head after the open page, marks it in the navigation, and shows its top.
(function () {
  const pages = [...document.querySelectorAll("section.page")];
  const links = [...document.querySelectorAll("header nav a")];
  const programme = document.documentElement.dataset.page;

  // Not by `:target`, which no element is before the file was read to its end.
  function named() {
    try { return document.getElementById(decodeURIComponent(location.hash.slice(1))); } catch (error) { return null; }
  }
  function current() {
    const place = named();
    return place && place.closest("section.page") || pages.find((each) => each.classList.contains("first"));
  }

  // Links lead to the top of a page; Back and Forward to where it was read last.
  history.scrollRestoration = "manual";
  const places = new Map();
  let isLink = true;
  let open;
  addEventListener("click", (event) => { isLink = Boolean(event.target.closest("a")); }, true);
  addEventListener("scroll", () => { if (open === current()) places.set(open, scrollY); });

  function follow() {
    const page = current();
    if (!page) return;
    const name = page.classList.contains("first") ? programme : page.dataset.title + " · " + programme;
    document.title = name;
    document.documentElement.dataset.page = name;
    links.forEach((link) => {
      if (link.getAttribute("href") === "#" + page.id) link.setAttribute("aria-current", "page");
      else link.removeAttribute("aria-current");
    });
    if (named() === page || !isLink) scrollTo({ top: isLink ? 0 : places.get(page) || 0, behavior: "instant" });
    [open, isLink] = [page, false];
  }

  addEventListener("hashchange", follow);
  follow();
})();
