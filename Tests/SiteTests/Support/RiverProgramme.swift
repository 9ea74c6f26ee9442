/// A small programme that is no sample, at the end of its year: some tasks are done, some are not.
enum RiverProgramme {
  static let files = [
    "Content/programme.yaml": configuration,
    "Content/tasks.csv": """
    序号,任务,板块,牵头单位,责任人,开始时间,时限,时限原文,工作要求,备注,预算
    1,清淤,工程,水利局,李伟,,2019-06-30,上半年,清淤五公里。,,300 万元
    2,护岸,工程,水利局,王芳,2019-03-01,2019-12-31,年底前,砌护岸。,征地没有谈妥,"1,200 万元"
    3,巡河,工程,水利局,王芳,,长期,长期坚持,,,
    4,绿化,工程,水利局,王芳,2019-01-01,2019-12-31,,,,
    5,截污,工程,水利局,王芳,2019-01-01,2019-10-31,,,,

    """,
    "Content/commitments.csv": """
    id,clause,workstream,title,tasks
    C1,1,工程,河道畅通,"1,2"
    C2,2,工程,清淤到位,1

    """,
    "Content/indicators.csv": """
    id,name,unit,direction,baseline,target,deadline,workstream,tasks,clause
    length,整治长度,公里,at-least,2,10,2019-12-31,工程,1、2,1
    outlets,排污口,个,at-most,8,3,2019-12-31,工程,,2

    """,
    "Content/targets.csv": "indicator,date,value,clause\nlength,2019-06-30,5,上半年\n",
    "Content/readings.csv": "indicator,date,value\nlength,2019-06-30,4\nlength,2019-11-30,7.5\n",
    "Content/adjustments.csv": """
    date,task,kind,from,to,basis,reason
    2019-08-01,4,取消,,,水字〔2019〕3号,并入公园
    2019-09-01,5,中止,,,水字〔2019〕4号,没有资金

    """,
    "Content/reports/2019-11.csv": "task,progress,completed_on\n1,90,\n2,40,\n3,50,\n",
    "Content/reports/2019-12.csv": "task,progress,completed_on\n1,100,2019-12-20\n2,62.5,\n",
    "Content/notes/home.md": "今年先做[清淤](task:1)。\n",
    "Content/notes/workstreams/works.md": "见图：\n\n![河道](river.png)\n",
    "Content/notes/departments/water.md": "牵头[护岸](task:2)。\n",
    "Content/notes/tasks/2.md": "两岸各一公里。\n",
  ]

  private static let configuration = """
    # 方案配置。
    title: 2019 年河道整治方案 # 2019 年印发
    title_en: "2019 River Works, 20190 metres"
    id: river-2019
    organisation: 水利局
    period:
      start: 2019-01-01
      end: 2019/12/31 # 两天都算

    # 数据是真实的。
    sample: false

    workstreams:
      - id: works
        name: 工程
    departments:
      - id: water
        name: 水利局
    editions:
      - id: public
        name: 公开版
        owners: none
      - id: leaders
        name: 领导版
        # 从三月起。
        since: 2019-03
        owners: post
    site:
      description: 2019 年的河道整治。
      # 每次发布时改。
      published: 2019-12-05
      next_update: 1 月 5 日前

    """
}
