// Pages of the one file: the window and the printed head are named after the page that is open, the navigation marks it, and
// it is read from its top. Without this script the same pages open, under the name of the first.
(function () {
  const pages = [...document.querySelectorAll("section.page")];
  const links = [...document.querySelectorAll("header nav a")];
  const programme = document.documentElement.dataset.page;

  function target() {
    try { return document.getElementById(decodeURIComponent(location.hash.slice(1))); } catch (error) { return null; }
  }

  function follow() {
    const place = target();
    const page = place && place.closest("section.page") || pages.find((each) => each.classList.contains("first"));
    if (!page) return;
    const name = page.classList.contains("first") ? programme : page.dataset.title + " · " + programme;
    document.title = name;
    document.documentElement.dataset.page = name;
    links.forEach((link) => {
      if (link.getAttribute("href") === "#" + page.id) link.setAttribute("aria-current", "page");
      else link.removeAttribute("aria-current");
    });
    if (place === page) scrollTo({ top: 0, behavior: "instant" });
  }

  addEventListener("hashchange", follow);
  follow();
})();
