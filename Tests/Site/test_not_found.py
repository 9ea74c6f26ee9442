"""The page for wrong addresses, shown by a server at any depth, also where the site lies in a folder below the root."""

import functools
import http.server
import shutil
import tempfile
import threading
import unittest
from pathlib import Path
from urllib.parse import urljoin

from in_browser import InBrowser
from test_check_machines import addressed
from test_search import shipped


class Server(http.server.SimpleHTTPRequestHandler):
    """Serves a folder, and the site's own page where there is no file."""

    def __init__(self, *arguments, site: str, **options):
        self.page = site + "/404.html"
        super().__init__(*arguments, **options)

    def send_error(self, code, message=None, explain=None):
        if code != 404:
            return super().send_error(code, message, explain)
        body = Path(self.directory, self.page.lstrip("/")).read_bytes()
        self.send_response(404)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


class NotFound(InBrowser, unittest.TestCase):
    def serve(self, site: str, built: Path | None = None) -> str:
        """The address of a server whose site, the shipped one unless another was built, lies in this folder; empty for its root."""
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        shutil.copytree(built or shipped(), Path(folder.name + site), dirs_exist_ok=True)
        handler = functools.partial(Server, directory=folder.name, site=site)
        server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        self.addCleanup(server.server_close)
        self.addCleanup(server.shutdown)
        return f"http://127.0.0.1:{server.server_port}{site}"

    def look(self, address: str, scripts: bool = True):
        context = self.browser.new_context(java_script_enabled=scripts)
        self.addCleanup(context.close)
        page = context.new_page()
        page.goto(address, wait_until="networkidle")
        self.assertEqual(page.inner_text("h1"), "没有找到这个页面")
        self.assertNotEqual(page.evaluate("getComputedStyle(document.body).borderTopWidth"), "0px", "has no style")
        return context, page

    def test_links_lead_to_the_site_from_any_depth(self):
        for folder in ["", "/part", "/part/of/it"]:
            base = self.serve(folder)
            for wrong in ["/nothing", "/tasks/999/index.html", "/tasks/3/a/b/c/", "/404.html"]:
                context, page = self.look(base + wrong)
                page.wait_for_function(f"document.querySelector('nav a').href === '{base}/index.html'", timeout=5000)
                links = page.eval_on_selector_all("nav a", "links => links.map((link) => link.href)")
                self.assertGreater(len(links), 8)
                for link in links:
                    self.assertEqual(context.request.get(link).status, 200, link)

    def test_links_of_a_site_with_an_address_need_no_script(self):
        base = self.serve("/plan", addressed())
        for wrong in ["/nothing", "/tasks/999/index.html", "/tasks/3/a/b/c/", "/404.html"]:
            context, page = self.look(base + wrong, scripts=False)
            links = [urljoin(page.url, link.get_attribute("href")) for link in page.query_selector_all("nav a")]
            self.assertEqual(links[0], base + "/index.html")
            self.assertGreater(len(links), 8)
            for link in links:
                self.assertEqual(context.request.get(link).status, 200, link)

    def test_the_policy_lets_the_data_of_pages_pass(self):
        context = self.browser.new_context()
        self.addCleanup(context.close)
        page = context.new_page()
        told = []
        page.on("console", lambda message: told.append(message.text))
        page.on("pageerror", lambda error: told.append(str(error)))
        for address in ["/index.html", "/tasks/3/index.html", "/departments/index.html"]:
            page.goto(self.serve("/plan", addressed()) + address, wait_until="networkidle")
        self.assertEqual(told, [])

    def test_a_reader_without_scripts_gets_the_words(self):
        _, page = self.look(self.serve("/part") + "/tasks/999/index.html", scripts=False)
        self.assertIn("首页", page.inner_text("body"))

    def test_the_page_opens_from_a_disk(self):
        _, page = self.look((shipped() / "404.html").as_uri())
        page.click("nav a >> nth=0")
        self.assertTrue(page.url.endswith("/Output/site/index.html"))


if __name__ == "__main__":
    unittest.main()
