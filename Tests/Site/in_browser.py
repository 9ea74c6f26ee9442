"""What tests share that look at pages in one browser."""

from browser import launch
from check_browser import Views
from playwright.sync_api import sync_playwright


class InBrowser:
    """Stands before a test case: its class has a browser and its views."""

    @classmethod
    def setUpClass(cls) -> None:
        super().setUpClass()
        cls.playwright = sync_playwright().start()
        cls.browser = launch(cls.playwright)
        cls.views = Views(cls.browser)

    @classmethod
    def tearDownClass(cls) -> None:
        cls.browser.close()
        cls.playwright.stop()
        super().tearDownClass()
