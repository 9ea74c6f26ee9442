"""Plans of cities, councils, counties and offices that write English."""

from datetime import date

from ledger import Ledger, Task
from workbook import As, Sheet

CLIMATE_US = Ledger(
    "city-climate-action-plan",
    [
        Sheet("Actions", [
            ("Sample City Climate Action Plan: Implementation Matrix",),
            ("Action ID", "Action", "Lead Department", "Supporting Departments", "Target Date", "Status", "Est. Cost"),
            ("Buildings",),
            ("B-1", "Adopt a building performance standard", "Department of Buildings", "Office of Sustainability",
             As(date(2027, 6, 30), "m/d/yyyy"), "In progress", As(250000, "$#,##0")),
            ("B-2", "Retrofit 40 municipal buildings", "Department of General Services", "Finance Department",
             "12/31/2028", "Not started", As(12400000, "$#,##0")),
            ("Transportation",),
            ("T-1", "Build 25 miles of protected bike lanes", "Department of Transportation", "Public Works; Parks",
             "December 31, 2029", "In progress", As(9800000, "$#,##0")),
            ("T-2", "Electrify the city fleet", "Department of General Services", None, "Ongoing", "In progress", None),
        ])
    ],
    [
        Task("B-1", "Adopt a building performance standard", "Department of Buildings", "2027-06-30",
             support="Office of Sustainability", category=("Buildings",)),
        Task("B-2", "Retrofit 40 municipal buildings", "Department of General Services", "2028-12-31",
             support="Finance Department", category=("Buildings",)),
        Task("T-1", "Build 25 miles of protected bike lanes", "Department of Transportation", "2029-12-31",
             support="Public Works;Parks", category=("Transportation",)),
        Task("T-2", "Electrify the city fleet", "Department of General Services", "ongoing", category=("Transportation",)),
    ],
    skipped={"category": 2},
)

COUNCIL_UK = Ledger(
    "council-improvement-plan",
    [
        Sheet("Improvement Plan", [
            ("Sample Borough Council: Improvement Plan 2026",),
            ("Ref", "Improvement action", "Lead Officer", "Service", "Timescale", "RAG", "Progress update"),
            (1, "Publish a corporate performance framework", "Officer A", "Strategy and Performance", "31/03/2026", "Green",
             "Draft agreed."),
            (2, "Reduce reliance on agency staff", "Officer B", "Human Resources", "September 2026", "Amber", None),
            (3, "Close overdue audit actions", "Officer C", "Finance", "03/04/2026", "Red", "Four remain open."),
            (4, "Refresh the complaints policy", "Officer A", "Customer Services", "Ongoing", "Green", None),
            (5, "Agree a medium-term financial strategy", "Officer C", "Finance", "TBC", "Amber", None),
        ])
    ],
    [
        Task("1", "Publish a corporate performance framework", "Strategy and Performance", "2026-03-31", owners="Officer A"),
        Task("2", "Reduce reliance on agency staff", "Human Resources", "2026-09-30", owners="Officer B"),
        Task("3", "Close overdue audit actions", "Finance", "2026-04-03", "03/04/2026", owners="Officer C"),
        Task("4", "Refresh the complaints policy", "Customer Services", "ongoing", owners="Officer A"),
        Task("5", "Agree a medium-term financial strategy", "Finance", "unsettled", "TBC", owners="Officer C"),
    ],
    may_ask=("E7",),
)

COUNTY_IRELAND = Ledger(
    "county-climate-actions",
    [
        Sheet("Governance", [
            ("Theme: Governance and Leadership",),
            ("Action No.", "Action", "Responsible Department", "Partners", "Timeframe"),
            ("G1", "Establish a climate action team", "Climate Action", "All Directorates", "2026"),
            ("G2", "Report on the carbon budget each year", "Climate Action", None, "Annually"),
        ]),
        Sheet("Natural Environment", [
            ("Theme: Natural Environment and Green Infrastructure",),
            ("Action No.", "Action", "Responsible Department", "Partners", "Timeframe"),
            ("N1", "Plant 5,000 native trees", "Parks and Biodiversity", "Tidy Towns", "Q4 2027"),
            ("N2", "Map wetlands", "Heritage Office", "University", "30 June 2027"),
        ]),
    ],
    [
        Task("G1", "Establish a climate action team", "Climate Action", "2026-12-31|unsettled"),
        Task("G2", "Report on the carbon budget each year", "Climate Action", "ongoing|unsettled"),
    ],
    may_ask=("E3", "E4"),
    read="Governance",
    options=("--sheet", "Governance"),
)

DISABILITY_AUSTRALIA = Ledger(
    "disability-inclusion-action-plan",
    [
        Sheet("DIAP", [
            ("Disability Inclusion Action Plan 2026–2030",),
            ("Focus area", "Item", "Action", "Responsibility", "Measure", "Due"),
            ("Liveable communities", "1.1", "Audit footpaths for access", "Infrastructure", "Audit complete", "30 June 2027"),
            (None, "1.2", "Upgrade ten bus stops", "Infrastructure", "10 stops upgraded", "By 30 June 2028"),
            ("Employment", "2.1", "Review recruitment practices", "People and Culture", "Review complete", "end of 2026"),
            (None, "2.2", "Offer traineeships", "People and Culture", "4 a year", "Ongoing"),
        ], merges=["A3:A4", "A5:A6"])
    ],
    [
        Task("1.1", "Audit footpaths for access", "Infrastructure", "2027-06-30", category=("Liveable communities",)),
        Task("1.2", "Upgrade ten bus stops", "Infrastructure", "2028-06-30", category=("Liveable communities",)),
        Task("2.1", "Review recruitment practices", "People and Culture", "2026-12-31", category=("Employment",)),
        Task("2.2", "Offer traineeships", "People and Culture", "ongoing", category=("Employment",)),
    ],
    may_ask=("F5",),
)

RECONCILIATION_CANADA = Ledger(
    "reconciliation-action-plan",
    [
        Sheet("Plan", [
            ("#", "Call to Action", "Commitment", "Lead", "Support", "Timeline", "Status"),
            (1, "57", "Train all staff on the history of Indigenous peoples", "Human Resources", "Clerk's Office",
             "2027-03-31", "Underway"),
            (2, "77", "Share archival records", "City Archives", "Library; Clerk's Office", "2026-12-31", "Underway"),
            (3, "79", "Commemorate sites", "Culture", None, "Ongoing", "Not started"),
        ], spans=False)
    ],
    [
        Task("1", "Train all staff on the history of Indigenous peoples", "Human Resources", "2027-03-31",
             support="Clerk's Office"),
        Task("2", "Share archival records", "City Archives", "2026-12-31", support="Library;Clerk's Office"),
        Task("3", "Commemorate sites", "Culture", "ongoing"),
    ],
)

DISTRICT_NEW_ZEALAND = Ledger(
    "district-annual-plan-measures",
    [
        Sheet("Measures", [
            ("Annual Plan 2026/27: performance measures",),
            ("Activity", "Measure", "Unit", "2024/25 actual", "2026/27 target", "Responsible team"),
            ("Water supply", "Water loss from the network", "%", As(0.183, "0.0%"), "≤17%", "Three Waters"),
            (None, "Complaints per 1,000 connections", "number", 4.2, "≤4", "Three Waters"),
            ("Roads", "Sealed network resurfaced", "%", As(0.061, "0.0%"), "≥6%", "Transport"),
        ], merges=["A3:A4"])
    ],
    None,
)

RESULTS_UN = Ledger(
    "results-framework",
    [
        Sheet("Results", [
            ("Results and Resources Framework",),
            ("Outcome / Output", "Indicator", "Baseline", "Target", "Means of verification", "Responsible party"),
            ("Outcome 1: Inclusive local services",),
            ("Output 1.1", "Number of municipalities with open budgets", 12, 40, "Annual survey", "Ministry of Finance"),
            ("Output 1.2", "Share of women in local councils (%)", 24, 35, "Electoral records", "Electoral Commission"),
            ("Outcome 2: Resilience",),
            ("Output 2.1", "People covered by early warning", "1.2 million", "3 million", "Programme reports",
             "Meteorological Office"),
        ])
    ],
    None,
)

AUDIT_TRACKER = Ledger(
    "audit-recommendation-tracker",
    [
        Sheet("Tracker", [
            ("Audit Recommendation Tracker",),
            ("Rec No", "Recommendation", "Management response", "Responsible Officer", "Department", "Due Date", "Revised Date"),
            ("1.1", "Document the procurement process", "Agreed", "Officer A", "Procurement", As(date(2026, 9, 30), "dd/mm/yyyy"),
             None),
            ("1.2", "Review access rights each quarter", "Agreed", "Officer B", "Information Technology",
             As(date(2026, 6, 30), "dd mmm yyyy"), As(date(2026, 12, 31), "dd/mm/yyyy")),
            ("2.1", "Reconcile the asset register", "Partially agreed", "Officer A and Officer C", "Finance and Property",
             "30.11.2026", None),
            ("Total", 3, None, None, None, None, None),
        ])
    ],
    [
        Task("1.1", "Document the procurement process", "Procurement", "2026-09-30", owners="Officer A"),
        Task("1.2", "Review access rights each quarter", "Information Technology", "2026-06-30", owners="Officer B"),
        Task("2.1", "Reconcile the asset register", None, "2026-11-30"),
    ],
    may_ask=("D5", "E5"),
    skipped={"total": 1},
)

HOUSING = Ledger(
    "housing-delivery-plan",
    [
        Sheet("Plan", [
            ("No.", "Task", "Lead agency", "Deadline", "Notes"),
            (1, "Release surplus public land", "Property Division", "end of 2027", None),
            (2, "Fast-track 500 affordable homes", "Planning Department / Housing Authority", "30 Sep 2027", "Phase 1"),
            (3, "Publish a vacancy register", "Housing Authority", "Sept. 30, 2027", None),
            (4, "Review zoning", "Planning Department", "by June 2027", None),
            (5, "Inspect rental housing", "Housing Authority", "continuous", None),
            (6, "Consult residents", "Planning Department", "Spring 2027", None),
        ], spans=False)
    ],
    [
        Task("1", "Release surplus public land", "Property Division", "2027-12-31"),
        Task("2", "Fast-track 500 affordable homes", "Planning Department;Housing Authority", "2027-09-30"),
        Task("3", "Publish a vacancy register", "Housing Authority", "2027-09-30"),
        Task("4", "Review zoning", "Planning Department", "2027-06-30"),
        Task("5", "Inspect rental housing", "Housing Authority", "ongoing"),
        Task("6", "Consult residents", "Planning Department", "unsettled", "Spring 2027"),
    ],
    asks=("D7",),
    may_ask=("D5",),
)

TRANSPORT = Ledger(
    "local-transport-delivery-plan",
    [
        Sheet("Delivery Plan", [
            ("Local Transport Delivery Plan",),
            ("Priority 1: Safer streets",),
            ("Action\nref", "Action", "Lead\nofficer", "Lead\nservice", "Start", "End\ndate", "Budget\n(£000)", "Status"),
            ("1a", "Install 12 crossings", "Officer D", "Highways", "01/04/2026", "31/03/2027", 480, "On track"),
            ("1b", "Lower limits to 20 mph", "Officer D", "Highways", "1 May 2026", "31 October 2026", 120, "On track"),
            ("Priority 2: Better buses",),
            ("2a", "Renew 60 shelters", "Officer E", "Public Transport", "2026-06-01", "2027-05-31", 900, "At risk"),
            ("2b", "Review fares", "Officer E", "Public Transport", None, "Medium term", None, "Not started"),
        ])
    ],
    [
        Task("1a", "Install 12 crossings", "Highways", "2027-03-31", owners="Officer D"),
        Task("1b", "Lower limits to 20 mph", "Highways", "2026-10-31", owners="Officer D"),
        Task("2a", "Renew 60 shelters", "Public Transport", "2027-05-31", owners="Officer E", category=("Better buses",)),
        Task("2b", "Review fares", "Public Transport", "unsettled", "Medium term", owners="Officer E",
             category=("Better buses",)),
    ],
    may_ask=("E4", "F8"),
)

FINANCIAL_YEARS = Ledger(
    "strategy-by-financial-years",
    [
        Sheet("Strategy", [
            ("Goal", "Strategy", "Responsible Agency", "Timeframe"),
            ("Goal 1", "Open a second library", "Library Services", "FY2027"),
            ("Goal 1", "Extend opening hours", "Library Services", "2026/27"),
            ("Goal 2", "Digitise the archive", "Records Office", "By the end of December 2026"),
            ("Goal 2", "Move records to the depot", "Records Office", "within 6 months"),
        ], spans=False)
    ],
    [
        Task("1", "Open a second library", "Library Services", "unsettled", "FY2027"),
        Task("2", "Extend opening hours", "Library Services", "unsettled", "2026/27"),
        Task("3", "Digitise the archive", "Records Office", "2026-12-31"),
        Task("4", "Move records to the depot", "Records Office", "unsettled", "within 6 months"),
    ],
    asks=("D2", "D3", "D5"),
)

ENGLISH = [
    CLIMATE_US, COUNCIL_UK, COUNTY_IRELAND, DISABILITY_AUSTRALIA, RECONCILIATION_CANADA, DISTRICT_NEW_ZEALAND,
    RESULTS_UN, AUDIT_TRACKER, HOUSING, TRANSPORT, FINANCIAL_YEARS,
]
