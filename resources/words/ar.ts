<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
    <context>
        <name>day</name>
        <message>
            <source>Reply to the supervisor</source>
            <comment>reply</comment>
            <translation>ردّ على المشرف</translation>
        </message>
        <message>
            <source>Reply, or the reason of an appeal (optional)</source>
            <comment>reply_hint</comment>
            <translation>ردّ، أو سبب الاعتراض (اختياري)</translation>
        </message>
        <message>
            <source>Your reply goes with the answer.</source>
            <comment>reply_kept</comment>
            <translation>يُرسل ردّك مع الإجابة.</translation>
        </message>
        <message>
            <source>Appeal</source>
            <comment>appeal</comment>
            <translation>اعتراض</translation>
        </message>
        <message>
            <source>Another supervisor has looked at it. Please mend it now; a reply goes with your answer.</source>
            <comment>appealed_once</comment>
            <translation>نظر فيها مشرف آخر. يُرجى تعديلها الآن، ويُرسل ردّك مع إجابتك.</translation>
        </message>
        <message>
            <source>Say in a few words why your answer was right. Then appeal again.</source>
            <comment>reason_missing</comment>
            <translation>اذكر بكلمات قليلة لماذا كانت إجابتك صحيحة، ثم اعترض من جديد.</translation>
        </message>
        <message>
            <source>reply</source>
            <comment>hint_reply</comment>
            <translation>ردّ</translation>
        </message>
        <message>
            <source>appeal</source>
            <comment>hint_appeal</comment>
            <translation>اعتراض</translation>
        </message>
        <message>
            <source>I stopped by mistake</source>
            <comment>hint_undo</comment>
            <translation>أوقفته خطأً</translation>
        </message>
        <message>
            <source>Take the time you need. Nobody asks why, nothing counts against you, and your time is paid as worked.</source>
            <comment>stopped_lead</comment>
            <translation>خذ الوقت الذي تحتاج إليه. لا أحد يسأل عن السبب، ولا شيء يُحسب عليك، ووقتك يُدفع كعمل.</translation>
        </message>
        <message>
            <source>Skip this one</source>
            <comment>stopped_give_back</comment>
            <translation>تخطّي هذا المقطع</translation>
        </message>
        <message>
            <source>somebody else takes it; it is no skip in any figure</source>
            <comment>stopped_give_back_note</comment>
            <translation>يأخذه شخص آخر، ولا يُعدّ تخطّيًا في أي رقم</translation>
        </message>
        <message>
            <source>Hand it over to a volunteer</source>
            <comment>stopped_hand_over</comment>
            <translation>تسليمه إلى متطوع</translation>
        </message>
        <message>
            <source>to a person who chose such clips; it never comes back to you</source>
            <comment>stopped_hand_over_note</comment>
            <translation>إلى من اختار مثل هذه المقاطع، ولا يعود إليك أبدًا</translation>
        </message>
        <message>
            <source>ten minutes or more; this page waits for you</source>
            <comment>stopped_break_note</comment>
            <translation>عشر دقائق أو أكثر، وهذه الصفحة تنتظرك</translation>
        </message>
        <message>
            <source>It is out of your hands</source>
            <comment>let_go</comment>
            <translation>لم يعد بين يديك</translation>
        </message>
        <message>
            <source>This clip does not come back to you, and nothing is counted. The next one comes when you say so.</source>
            <comment>let_go_lead</comment>
            <translation>لا يعود هذا المقطع إليك ولا يُحسب شيء. يأتي التالي عندما تطلبه.</translation>
        </message>
        <message>
            <source>Go on with another clip</source>
            <comment>stopped_next</comment>
            <translation>المتابعة بمقطع آخر</translation>
        </message>
        <message>
            <source>it stays silent until you press play</source>
            <comment>stopped_next_note</comment>
            <translation>يبقى صامتًا حتى تشغّله</translation>
        </message>
        <message>
            <source>I stopped by mistake</source>
            <comment>undo_stop</comment>
            <translation>أوقفته خطأً</translation>
        </message>
        <message>
            <source>A break</source>
            <comment>break_title</comment>
            <translation>استراحة</translation>
        </message>
        <message>
            <source>The sound is off, your work is covered and your draft is kept. Ten minutes are good; take more if you need them.</source>
            <comment>break_lead</comment>
            <translation>الصوت متوقف وعملك مغطى ومسودتك محفوظة. عشر دقائق جيدة، وخذ أكثر إن احتجت.</translation>
        </message>
        <message>
            <source>Back to work</source>
            <comment>break_back</comment>
            <translation>العودة إلى العمل</translation>
        </message>
        <message>
            <source>Since {at}. The clock of your work stands still.</source>
            <comment>break_since</comment>
            <translation>منذ {at}. ساعة عملك متوقفة.</translation>
        </message>
        <message>
            <source>back to work</source>
            <comment>hint_break_back</comment>
            <translation>العودة إلى العمل</translation>
        </message>
        <message numerus="yes">
            <source>You have worked for {n} minutes without a break.</source>
            <comment>break_due</comment>
            <extracomment>one: You have worked for 1 minute without a break.</extracomment>
            <translation>
                <numerusform>لم تعمل أي دقيقة دون استراحة ({n}).</numerusform>
                <numerusform>عملت دقيقة واحدة دون استراحة.</numerusform>
                <numerusform>عملت دقيقتين دون استراحة.</numerusform>
                <numerusform>عملت {n} دقائق دون استراحة.</numerusform>
                <numerusform>عملت {n} دقيقة دون استراحة.</numerusform>
                <numerusform>عملت {n} دقيقة دون استراحة.</numerusform>
            </translation>
        </message>
        <message>
            <source>A few minutes away from the screen do ears and hands good.</source>
            <comment>break_due_do</comment>
            <translation>بضع دقائق بعيدًا عن الشاشة تريح الأذنين واليدين.</translation>
        </message>
        <message>
            <source>Later</source>
            <comment>break_later</comment>
            <translation>لاحقًا</translation>
        </message>
        <message>
            <source>Take a break</source>
            <comment>break_take</comment>
            <translation>أخذ استراحة</translation>
        </message>
        <message>
            <source>Your appeal was upheld: your answer was right ({pair}).</source>
            <comment>told_upheld</comment>
            <translation>قُبل اعتراضك: كانت إجابتك صحيحة ({pair}).</translation>
        </message>
        <message>
            <source>It was accepted as it stood.</source>
            <comment>told_upheld_do</comment>
            <translation>قُبلت كما هي.</translation>
        </message>
        <message>
            <source>Your appeal was looked at, and the answer was settled with other words ({pair}).</source>
            <comment>told_mended</comment>
            <translation>نُظر في اعتراضك، وحُسمت الإجابة بكلمات أخرى ({pair}).</translation>
        </message>
        <message>
            <source>There is nothing you need to do.</source>
            <comment>told_mended_do</comment>
            <translation>ليس عليك فعل شيء.</translation>
        </message>
        <message>
            <source>Your appeal was looked at, and the answer stays returned ({pair}).</source>
            <comment>told_stays</comment>
            <translation>نُظر في اعتراضك، وتبقى الإجابة معادة ({pair}).</translation>
        </message>
        <message>
            <source>It comes to you first, with what the other supervisor says.</source>
            <comment>told_stays_do</comment>
            <translation>تأتي إليك أولًا مع ما يقوله المشرف الآخر.</translation>
        </message>
        <message numerus="yes">
            <source>{n} appeals were decided.</source>
            <comment>told_several</comment>
            <extracomment>one: {n} appeal was decided.</extracomment>
            <translation>
                <numerusform>لم يُبتّ في أي اعتراض ({n}).</numerusform>
                <numerusform>بُتّ في اعتراض واحد.</numerusform>
                <numerusform>بُتّ في اعتراضين.</numerusform>
                <numerusform>بُتّ في {n} اعتراضات.</numerusform>
                <numerusform>بُتّ في {n} اعتراضًا.</numerusform>
                <numerusform>بُتّ في {n} اعتراض.</numerusform>
            </translation>
        </message>
        <message>
            <source>What became of them stands under your own figures.</source>
            <comment>told_several_do</comment>
            <translation>نتيجتها مذكورة في أرقامك.</translation>
        </message>
        <message>
            <source>My figures</source>
            <comment>see_progress</comment>
            <translation>أرقامي</translation>
        </message>
        <message>
            <source>my figures</source>
            <comment>hint_progress</comment>
            <translation>أرقامي</translation>
        </message>
        <message>
            <source>Your work</source>
            <comment>title</comment>
            <translation>عملك</translation>
        </message>
        <message>
            <source>Yours alone: these figures are never set beside anybody else's.</source>
            <comment>lead</comment>
            <translation>لك وحدك: لا توضع هذه الأرقام أبدًا بجانب أرقام غيرك.</translation>
        </message>
        <message>
            <source>Asking the facility …</source>
            <comment>asking_lead</comment>
            <translation>جارٍ سؤال المنشأة…</translation>
        </message>
        <message>
            <source>Saving …</source>
            <comment>asking</comment>
            <translation>جارٍ الحفظ…</translation>
        </message>
        <message>
            <source>Your last 14 days</source>
            <comment>days</comment>
            <translation>آخر 14 يومًا لك</translation>
        </message>
        <message numerus="yes">
            <source>{n} answers in 14 days</source>
            <comment>days_total</comment>
            <extracomment>one: 1 answer in 14 days</extracomment>
            <translation>
                <numerusform>لا إجابات في 14 يومًا ({n})</numerusform>
                <numerusform>إجابة واحدة في 14 يومًا</numerusform>
                <numerusform>إجابتان في 14 يومًا</numerusform>
                <numerusform>{n} إجابات في 14 يومًا</numerusform>
                <numerusform>{n} إجابة في 14 يومًا</numerusform>
                <numerusform>{n} إجابة في 14 يومًا</numerusform>
            </translation>
        </message>
        <message>
            <source>No answers in these 14 days yet</source>
            <comment>days_none</comment>
            <translation>لا إجابات في هذه الأيام الأربعة عشر بعد</translation>
        </message>
        <message>
            <source>T shows it as a table; days end at midnight UTC</source>
            <comment>days_note</comment>
            <translation>المفتاح T يعرضه جدولًا، وتنتهي الأيام عند منتصف الليل UTC</translation>
        </message>
        <message>
            <source>Answers</source>
            <comment>lane_answers</comment>
            <translation>الإجابات</translation>
        </message>
        <message>
            <source>Came back</source>
            <comment>lane_returned</comment>
            <translation>أُعيد</translation>
        </message>
        <message>
            <source>Active, h:min</source>
            <comment>lane_active</comment>
            <translation>الفعلي س:د</translation>
        </message>
        <message numerus="yes">
            <source>{day}: {n} answers</source>
            <comment>spoken</comment>
            <extracomment>one: {day}: 1 answer</extracomment>
            <translation>
                <numerusform>{day}: لا إجابات ({n})</numerusform>
                <numerusform>{day}: إجابة واحدة</numerusform>
                <numerusform>{day}: إجابتان</numerusform>
                <numerusform>{day}: {n} إجابات</numerusform>
                <numerusform>{day}: {n} إجابة</numerusform>
                <numerusform>{day}: {n} إجابة</numerusform>
            </translation>
        </message>
        <message>
            <source>Day</source>
            <comment>column_day</comment>
            <translation>اليوم</translation>
        </message>
        <message>
            <source>Answers</source>
            <comment>column_answers</comment>
            <translation>الإجابات</translation>
        </message>
        <message>
            <source>Skipped</source>
            <comment>column_skips</comment>
            <translation>مُتخطّى</translation>
        </message>
        <message>
            <source>Accepted as they were</source>
            <comment>column_accepted</comment>
            <translation>قُبلت كما هي</translation>
        </message>
        <message>
            <source>Mended by a supervisor</source>
            <comment>column_mended</comment>
            <translation>عدّلها مشرف</translation>
        </message>
        <message>
            <source>Came back</source>
            <comment>column_returned</comment>
            <translation>أُعيد</translation>
        </message>
        <message>
            <source>Active time</source>
            <comment>column_active</comment>
            <translation>الوقت الفعلي</translation>
        </message>
        <message>
            <source>Today</source>
            <comment>today</comment>
            <translation>اليوم</translation>
        </message>
        <message>
            <source>Your supervisor sees these same figures. What you stopped counts as work, and as nothing else.</source>
            <comment>same</comment>
            <translation>يرى مشرفك هذه الأرقام نفسها. ما أوقفته يُحسب عملًا، ولا شيء غير ذلك.</translation>
        </message>
        <message>
            <source>Known answers, in batches that are delivered: met {n} of {most}.</source>
            <comment>gold_of</comment>
            <translation>الإجابات المعروفة في الدفعات المسلَّمة: تطابق {n} من {most}.</translation>
        </message>
        <message>
            <source>What came back</source>
            <comment>back</comment>
            <translation>ما أُعيد</translation>
        </message>
        <message numerus="yes">
            <source>{n} wait for you</source>
            <comment>back_open</comment>
            <extracomment>one: 1 waits for you</extracomment>
            <translation>
                <numerusform>لا شيء ينتظرك ({n})</numerusform>
                <numerusform>واحدة تنتظرك</numerusform>
                <numerusform>اثنتان تنتظرانك</numerusform>
                <numerusform>{n} تنتظرك</numerusform>
                <numerusform>{n} تنتظرك</numerusform>
                <numerusform>{n} تنتظرك</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing came back in these 14 days.</source>
            <comment>back_none</comment>
            <translation>لم يُعد شيء في هذه الأيام الأربعة عشر.</translation>
        </message>
        <message>
            <source>The comment is gone with its recording.</source>
            <comment>comment_gone</comment>
            <translation>زال التعليق مع تسجيله.</translation>
        </message>
        <message>
            <source>waits for you</source>
            <comment>state_open</comment>
            <translation>تنتظرك</translation>
        </message>
        <message>
            <source>answered since</source>
            <comment>state_answered</comment>
            <translation>أُجيب عنها بعد ذلك</translation>
        </message>
        <message>
            <source>settled</source>
            <comment>state_settled</comment>
            <translation>حُسمت</translation>
        </message>
        <message>
            <source>appeal waits</source>
            <comment>state_appealed</comment>
            <translation>الاعتراض قيد الانتظار</translation>
        </message>
        <message>
            <source>appeal upheld</source>
            <comment>state_upheld</comment>
            <translation>قُبل الاعتراض</translation>
        </message>
        <message>
            <source>appeal: settled with other words</source>
            <comment>state_mended</comment>
            <translation>الاعتراض: حُسم بكلمات أخرى</translation>
        </message>
        <message>
            <source>appeal: stays returned</source>
            <comment>state_stays</comment>
            <translation>الاعتراض: تبقى معادة</translation>
        </message>
        <message>
            <source>Care</source>
            <comment>care</comment>
            <translation>الرعاية</translation>
        </message>
        <message>
            <source>Clips hard to hear, today</source>
            <comment>met_hard_today</comment>
            <translation>المقاطع الصعبة على السمع، اليوم</translation>
        </message>
        <message>
            <source>In seven days</source>
            <comment>met_hard_week</comment>
            <translation>في سبعة أيام</translation>
        </message>
        <message>
            <source>Safe ears, today</source>
            <comment>met_ears</comment>
            <translation>سلامة الأذنين، اليوم</translation>
        </message>
        <message>
            <source>{n} of {most}</source>
            <comment>of</comment>
            <translation>{n} من {most}</translation>
        </message>
        <message>
            <source>Above these numbers you are given only calm clips, and never two hard ones in a row.</source>
            <comment>hard_note</comment>
            <translation>فوق هذه الأعداد لا تُعطى إلا مقاطع هادئة، ولا مقطعين صعبين متتاليين أبدًا.</translation>
        </message>
        <message>
            <source>Volunteer for hard clips</source>
            <comment>volunteer</comment>
            <translation>التطوع للمقاطع الصعبة</translation>
        </message>
        <message>
            <source>Volunteer no longer</source>
            <comment>volunteer_end</comment>
            <translation>إنهاء التطوع</translation>
        </message>
        <message>
            <source>Clips that others found hard come to you first, within the numbers above.</source>
            <comment>volunteers</comment>
            <translation>المقاطع التي وجدها غيرك صعبة تأتي إليك أولًا، ضمن الأعداد أعلاه.</translation>
        </message>
        <message>
            <source>Clips that others found hard go to volunteers first. You can change this at any time.</source>
            <comment>volunteers_not</comment>
            <translation>المقاطع التي وجدها غيرك صعبة تذهب إلى المتطوعين أولًا. يمكنك تغيير ذلك في أي وقت.</translation>
        </message>
        <message>
            <source>Remind me of a break after so many minutes</source>
            <comment>breaks</comment>
            <translation>التذكير باستراحة بعد هذا العدد من الدقائق</translation>
        </message>
        <message>
            <source>Never</source>
            <comment>breaks_off</comment>
            <translation>أبدًا</translation>
        </message>
        <message>
            <source>Five minutes without work are a break. The reminder waits until nothing plays.</source>
            <comment>breaks_note</comment>
            <translation>خمس دقائق دون عمل استراحة. ينتظر التذكير حتى لا يُشغَّل شيء.</translation>
        </message>
        <message>
            <source>up, down</source>
            <comment>key_scroll</comment>
            <translation>أعلى، أسفل</translation>
        </message>
        <message>
            <source>picture or table</source>
            <comment>key_table</comment>
            <translation>صورة أو جدول</translation>
        </message>
        <message>
            <source>volunteer, or no longer</source>
            <comment>key_volunteer</comment>
            <translation>التطوع أو إنهاؤه</translation>
        </message>
        <message>
            <source>minutes to a break</source>
            <comment>key_breaks</comment>
            <translation>دقائق حتى الاستراحة</translation>
        </message>
        <message>
            <source>back</source>
            <comment>key_back</comment>
            <translation>رجوع</translation>
        </message>
        <message>
            <source>all keys</source>
            <comment>key_keys</comment>
            <translation>كل المفاتيح</translation>
        </message>
    </context>
    <context>
        <name>desk</name>
        <message>
            <source>How sure are you?</source>
            <comment>sure</comment>
            <translation>ما مدى تأكدك؟</translation>
        </message>
        <message>
            <source>Unsure</source>
            <comment>sure_1</comment>
            <translation>متردد</translation>
        </message>
        <message>
            <source>Fair</source>
            <comment>sure_2</comment>
            <translation>متوسط</translation>
        </message>
        <message>
            <source>Sure</source>
            <comment>sure_3</comment>
            <translation>متأكد</translation>
        </message>
        <message>
            <source>Certain</source>
            <comment>sure_4</comment>
            <translation>واثق</translation>
        </message>
        <message>
            <source>Flags</source>
            <comment>flags</comment>
            <translation>إشارات</translation>
        </message>
        <message>
            <source>a digit puts a flag on or takes it off</source>
            <comment>flags_note</comment>
            <translation>رقم يضع الإشارة أو يزيلها</translation>
        </message>
        <message>
            <source>Add a flag</source>
            <comment>add_flag</comment>
            <translation>إضافة إشارة</translation>
        </message>
        <message>
            <source>Unintelligible</source>
            <comment>flag_unintelligible</comment>
            <translation>غير مفهوم</translation>
        </message>
        <message>
            <source>too little can be understood</source>
            <comment>flag_unintelligible_note</comment>
            <translation>لا يُفهم منه ما يكفي</translation>
        </message>
        <message>
            <source>Wrong language</source>
            <comment>flag_wrong_language</comment>
            <translation>لغة أخرى</translation>
        </message>
        <message>
            <source>another language than the clip says</source>
            <comment>flag_wrong_language_note</comment>
            <translation>غير اللغة المذكورة للمقطع</translation>
        </message>
        <message>
            <source>More than one speaker</source>
            <comment>flag_several_speakers</comment>
            <translation>أكثر من متحدث</translation>
        </message>
        <message>
            <source>voices speak over or after each other</source>
            <comment>flag_several_speakers_note</comment>
            <translation>أصوات معًا أو واحدًا بعد آخر</translation>
        </message>
        <message>
            <source>Not meant for the device</source>
            <comment>flag_accidental_activation</comment>
            <translation>غير موجّه إلى الجهاز</translation>
        </message>
        <message>
            <source>the recording began by accident</source>
            <comment>flag_accidental_activation_note</comment>
            <translation>بدأ التسجيل عن غير قصد</translation>
        </message>
        <message>
            <source>Personal detail heard</source>
            <comment>flag_personal_detail</comment>
            <translation>معلومة شخصية مسموعة</translation>
        </message>
        <message>
            <source>select it in the sound first: nobody after you hears it</source>
            <comment>flag_personal_detail_note</comment>
            <translation>حدده أولاً في الصوت: لن يسمعه أحد بعدك</translation>
        </message>
        <message>
            <source>Distressing</source>
            <comment>flag_distressing</comment>
            <translation>مؤلم</translation>
        </message>
        <message>
            <source>hard to listen to</source>
            <comment>flag_distressing_note</comment>
            <translation>يصعب سماعه</translation>
        </message>
        <message>
            <source>Somebody may be in danger</source>
            <comment>flag_safeguarding</comment>
            <translation>قد يكون شخص في خطر</translation>
        </message>
        <message>
            <source>a supervisor looks at it soon</source>
            <comment>flag_safeguarding_note</comment>
            <translation>ينظر فيه مشرف قريبًا</translation>
        </message>
        <message>
            <source>Comment</source>
            <comment>comment</comment>
            <translation>تعليق</translation>
        </message>
        <message>
            <source>Comment (optional)</source>
            <comment>comment_hint</comment>
            <translation>تعليق (اختياري)</translation>
        </message>
        <message>
            <source>Submit and next</source>
            <comment>submit</comment>
            <translation>إرسال والتالي</translation>
        </message>
        <message>
            <source>Saving …</source>
            <comment>submitting</comment>
            <translation>جارٍ الحفظ…</translation>
        </message>
        <message>
            <source>Skip…</source>
            <comment>skip</comment>
            <translation>تخطٍّ…</translation>
        </message>
        <message>
            <source>Take back last</source>
            <comment>take_back</comment>
            <translation>استرجاع الأخيرة</translation>
        </message>
        <message>
            <source>There is no answer to take back.</source>
            <comment>nothing_to_take_back</comment>
            <translation>لا توجد إجابة يمكن استرجاعها.</translation>
        </message>
        <message>
            <source>{percent} % of the speech heard</source>
            <comment>gate_closed</comment>
            <translation>سُمع {percent} % من الكلام</translation>
        </message>
        <message>
            <source>All heard. Your answer is next.</source>
            <comment>gate_incomplete</comment>
            <translation>سُمع الكل. بقيت إجابتك.</translation>
        </message>
        <message>
            <source>All heard. Ready to submit.</source>
            <comment>gate_open</comment>
            <translation>سُمع الكل. جاهز للإرسال.</translation>
        </message>
        <message>
            <source>Listen to the whole clip first. Flags and skip work at any time.</source>
            <comment>hear_first</comment>
            <translation>يُرجى سماع المقطع كاملًا أولًا. الإشارات والتخطي متاحان في أي وقت.</translation>
        </message>
        <message>
            <source>Take, mend or write an answer first.</source>
            <comment>incomplete</comment>
            <translation>اختيار إجابة أو تعديلها أو كتابتها يأتي أولًا.</translation>
        </message>
        <message>
            <source>Say what was heard, whether the device was meant, and whether the response fits.</source>
            <comment>incomplete_command</comment>
            <translation>يُرجى ذكر ما سُمع، وهل كان الجهاز مقصودًا، وهل الرد مناسب.</translation>
        </message>
        <message>
            <source>Give this clip back</source>
            <comment>skip_title</comment>
            <translation>إعادة هذا المقطع</translation>
        </message>
        <message>
            <source>it goes to somebody else; a digit chooses</source>
            <comment>skip_note</comment>
            <translation>يذهب إلى شخص آخر؛ والرقم يختار</translation>
        </message>
        <message>
            <source>I cannot understand it</source>
            <comment>skip_cannot_understand</comment>
            <translation>لا أستطيع فهمه</translation>
        </message>
        <message>
            <source>too noisy, too fast, too faint</source>
            <comment>skip_cannot_understand_note</comment>
            <translation>ضجيج كثير أو سرعة أو صوت خافت</translation>
        </message>
        <message>
            <source>Not my language</source>
            <comment>skip_not_my_language</comment>
            <translation>ليست لغتي</translation>
        </message>
        <message>
            <source>or a dialect I do not know well</source>
            <comment>skip_not_my_language_note</comment>
            <translation>أو لهجة لا أعرفها جيدًا</translation>
        </message>
        <message>
            <source>I know this person</source>
            <comment>skip_know_the_speaker</comment>
            <translation>أعرف هذا الشخص</translation>
        </message>
        <message>
            <source>somebody else listens instead</source>
            <comment>skip_know_the_speaker_note</comment>
            <translation>يسمعه شخص آخر بدلًا مني</translation>
        </message>
        <message>
            <source>Something is wrong with the sound</source>
            <comment>skip_bad_sound</comment>
            <translation>في الصوت خلل</translation>
        </message>
        <message>
            <source>cut off, empty, distorted</source>
            <comment>skip_bad_sound_note</comment>
            <translation>مقطوع أو فارغ أو مشوّه</translation>
        </message>
        <message>
            <source>This is too much</source>
            <comment>skip_too_much</comment>
            <translation>هذا فوق طاقتي</translation>
        </message>
        <message>
            <source>no reason is asked and nothing is counted</source>
            <comment>skip_too_much_note</comment>
            <translation>لا أحد يسأل عن السبب ولا شيء يُحتسب</translation>
        </message>
        <message>
            <source>Another reason</source>
            <comment>skip_other</comment>
            <translation>سبب آخر</translation>
        </message>
        <message>
            <source>write it below, then press Enter</source>
            <comment>skip_other_note</comment>
            <translation>يُكتب في الأسفل ثم Enter</translation>
        </message>
        <message>
            <source>Another reason, in a few words</source>
            <comment>skip_why</comment>
            <translation>سبب آخر، بكلمات قليلة</translation>
        </message>
        <message>
            <source>Another reason needs a few words. Write them in the line below.</source>
            <comment>skip_note_needed</comment>
            <translation>السبب الآخر يحتاج إلى بضع كلمات. يُرجى كتابتها في السطر أدناه.</translation>
        </message>
        <message>
            <source>The sound is off</source>
            <comment>stopped</comment>
            <translation>الصوت متوقف</translation>
        </message>
        <message>
            <source>Go on with this clip</source>
            <comment>stopped_go_on</comment>
            <translation>متابعة هذا المقطع</translation>
        </message>
        <message>
            <source>it stays silent until you press play</source>
            <comment>stopped_go_on_note</comment>
            <translation>يبقى صامتًا حتى الضغط على التشغيل</translation>
        </message>
        <message>
            <source>Take a break</source>
            <comment>stopped_break</comment>
            <translation>أخذ استراحة</translation>
        </message>
        <message>
            <source>Candidates</source>
            <comment>candidates</comment>
            <translation>الترجمات المقترحة</translation>
        </message>
        <message numerus="yes">
            <source>{n} candidates, in no order</source>
            <comment>candidates_count</comment>
            <extracomment>one: 1 candidate</extracomment>
            <translation>
                <numerusform>لا ترجمات مقترحة</numerusform>
                <numerusform>ترجمة مقترحة واحدة</numerusform>
                <numerusform>ترجمتان مقترحتان، بلا ترتيب</numerusform>
                <numerusform>{n} ترجمات مقترحة، بلا ترتيب</numerusform>
                <numerusform>{n} ترجمة مقترحة، بلا ترتيب</numerusform>
                <numerusform>{n} ترجمة مقترحة، بلا ترتيب</numerusform>
            </translation>
        </message>
        <message>
            <source>Your answer</source>
            <comment>answer</comment>
            <translation>إجابتك</translation>
        </message>
        <message>
            <source>Take a candidate with its digit, or write your own</source>
            <comment>answer_hint</comment>
            <translation>أخذ ترجمة مقترحة برقمها، أو كتابة ترجمتك</translation>
        </message>
        <message>
            <source>Reset</source>
            <comment>reset</comment>
            <translation>إعادة</translation>
        </message>
        <message>
            <source>This came back to you</source>
            <comment>returned</comment>
            <translation>عاد هذا إليك</translation>
        </message>
        <message>
            <source>Your words then: {text}</source>
            <comment>returned_words</comment>
            <translation>كلماتك حينها: {text}</translation>
        </message>
        <message>
            <source>Mended</source>
            <comment>origin_mended</comment>
            <translation>معدّلة</translation>
        </message>
        <message>
            <source>Own words</source>
            <comment>origin_own</comment>
            <translation>كلماتي</translation>
        </message>
        <message>
            <source>draft saved {at}</source>
            <comment>saved</comment>
            <translation>حُفظت المسودة {at}</translation>
        </message>
        <message>
            <source>What was said</source>
            <comment>heard</comment>
            <translation>ما قيل</translation>
        </message>
        <message>
            <source>What the device answered</source>
            <comment>response</comment>
            <translation>ما أجاب به الجهاز</translation>
        </message>
        <message>
            <source>Was the device meant?</source>
            <comment>meant</comment>
            <translation>هل كان الجهاز مقصودًا؟</translation>
        </message>
        <message>
            <source>Yes</source>
            <comment>meant_yes</comment>
            <translation>نعم</translation>
        </message>
        <message>
            <source>No</source>
            <comment>meant_no</comment>
            <translation>لا</translation>
        </message>
        <message>
            <source>Unsure</source>
            <comment>meant_unsure</comment>
            <translation>غير مؤكد</translation>
        </message>
        <message>
            <source>Does the answer fit?</source>
            <comment>fit</comment>
            <translation>هل الرد مناسب؟</translation>
        </message>
        <message>
            <source>1 Barely</source>
            <comment>fit_1</comment>
            <translation>1 بالكاد</translation>
        </message>
        <message>
            <source>2 In part</source>
            <comment>fit_2</comment>
            <translation>2 جزئيًا</translation>
        </message>
        <message>
            <source>3 Well</source>
            <comment>fit_3</comment>
            <translation>3 جيد</translation>
        </message>
        <message>
            <source>4 Fully</source>
            <comment>fit_4</comment>
            <translation>4 تمامًا</translation>
        </message>
        <message>
            <source>5 Not at all</source>
            <comment>fit_0</comment>
            <translation>5 لا إطلاقًا</translation>
        </message>
        <message>
            <source>Wake word: {word}</source>
            <comment>wake_word</comment>
            <translation>كلمة التنبيه: {word}</translation>
        </message>
        <message>
            <source>Made for training.</source>
            <comment>made_for_training</comment>
            <translation>أُعدّ للتدريب.</translation>
        </message>
        <message>
            <source>Training clip.</source>
            <comment>training_banner</comment>
            <translation>مقطع تدريبي.</translation>
        </message>
        <message>
            <source>Piece {piece} of a longer recording. Write your own translation.</source>
            <comment>piece</comment>
            <translation>الجزء {piece} من تسجيل أطول. اكتب ترجمتك الخاصة.</translation>
        </message>
        <message>
            <source>Opening the next clip …</source>
            <comment>waiting</comment>
            <translation>جارٍ فتح المقطع التالي…</translation>
        </message>
        <message>
            <source>play</source>
            <comment>hint_play</comment>
            <translation>تشغيل</translation>
        </message>
        <message>
            <source>say again</source>
            <comment>hint_again</comment>
            <translation>إعادة القول</translation>
        </message>
        <message>
            <source>loop</source>
            <comment>hint_loop</comment>
            <translation>تكرار</translation>
        </message>
        <message>
            <source>take</source>
            <comment>hint_take</comment>
            <translation>أخذ</translation>
        </message>
        <message>
            <source>mend</source>
            <comment>hint_mend</comment>
            <translation>تعديل</translation>
        </message>
        <message>
            <source>write my own</source>
            <comment>hint_own</comment>
            <translation>كتابة ترجمتي</translation>
        </message>
        <message>
            <source>flag</source>
            <comment>hint_flag</comment>
            <translation>إشارة</translation>
        </message>
        <message>
            <source>skip</source>
            <comment>hint_skip</comment>
            <translation>تخطٍّ</translation>
        </message>
        <message>
            <source>submit</source>
            <comment>hint_submit</comment>
            <translation>إرسال</translation>
        </message>
        <message>
            <source>stop, this is too much</source>
            <comment>hint_stop</comment>
            <translation>توقف، هذا فوق طاقتي</translation>
        </message>
        <message>
            <source>all keys</source>
            <comment>hint_keys</comment>
            <translation>كل المفاتيح</translation>
        </message>
        <message>
            <source>was it meant</source>
            <comment>hint_meant</comment>
            <translation>هل كان مقصودًا</translation>
        </message>
        <message>
            <source>does it fit</source>
            <comment>hint_fit</comment>
            <translation>هل يناسب</translation>
        </message>
        <message>
            <source>Your answer is safe. The next clip comes as soon as it is here.</source>
            <comment>waiting_lead</comment>
            <translation>إجابتك في أمان. يأتي المقطع التالي فور وصوله.</translation>
        </message>
        <message>
            <source>No clip is open</source>
            <comment>between</comment>
            <translation>لا يوجد مقطع مفتوح</translation>
        </message>
        <message>
            <source>Next clip</source>
            <comment>between_next</comment>
            <translation>المقطع التالي</translation>
        </message>
        <message>
            <source>To the queue</source>
            <comment>between_leave</comment>
            <translation>إلى القائمة</translation>
        </message>
        <message>
            <source>choose</source>
            <comment>hint_choose</comment>
            <translation>اختيار</translation>
        </message>
        <message>
            <source>back</source>
            <comment>hint_back</comment>
            <translation>رجوع</translation>
        </message>
        <message>
            <source>Write what you hear</source>
            <comment>answer_hint_own</comment>
            <translation>اكتب ما تسمعه</translation>
        </message>
        <message>
            <source>Differences</source>
            <comment>view_differences</comment>
            <translation>الاختلافات</translation>
        </message>
        <message>
            <source>Whole sentences</source>
            <comment>view_whole</comment>
            <translation>جمل كاملة</translation>
        </message>
        <message>
            <source>How candidates are shown</source>
            <comment>view</comment>
            <translation>طريقة عرض الترجمات المقترحة</translation>
        </message>
        <message>
            <source>Difference {n} of {of}</source>
            <comment>place</comment>
            <translation>الاختلاف {n} من {of}</translation>
        </message>
        <message>
            <source>Whole sentences apart</source>
            <comment>place_whole</comment>
            <translation>الجمل كلها مختلفة</translation>
        </message>
        <message>
            <source>{place} · looping</source>
            <comment>place_looping</comment>
            <translation>{place} · تكرار</translation>
        </message>
        <message numerus="yes">
            <source>{m} candidates differ in {n} places</source>
            <comment>differ_count</comment>
            <extracomment>one: {m} candidates differ in 1 place</extracomment>
            <translation>
                <numerusform>{m} ترجمات بلا اختلاف</numerusform>
                <numerusform>{m} ترجمات تختلف في موضع</numerusform>
                <numerusform>{m} ترجمات تختلف في موضعين</numerusform>
                <numerusform>{m} ترجمات تختلف في {n} مواضع</numerusform>
                <numerusform>{m} ترجمات تختلف في {n} موضعًا</numerusform>
                <numerusform>{m} ترجمات تختلف في {n} موضع</numerusform>
            </translation>
        </message>
        <message>
            <source>{m} candidates, no difference in words</source>
            <comment>agree</comment>
            <translation>{m} ترجمات بلا اختلاف في الكلمات</translation>
        </message>
        <message>
            <source>{letters} breaks off early</source>
            <comment>breaks_off</comment>
            <translation>{letters} تنقطع مبكرًا</translation>
        </message>
        <message>
            <source>Against {letter}</source>
            <comment>against</comment>
            <translation>مقارنة بـ {letter}</translation>
        </message>
        <message>
            <source>Against the transcript</source>
            <comment>against_transcript</comment>
            <translation>مقارنة بالنص</translation>
        </message>
        <message>
            <source>{letter} as it is</source>
            <comment>origin_whole</comment>
            <translation>{letter} كما هي</translation>
        </message>
        <message>
            <source>Built from {letters}</source>
            <comment>built</comment>
            <translation>مبنية من {letters}</translation>
        </message>
        <message>
            <source>Built from {letters}, mended</source>
            <comment>built_mended</comment>
            <translation>مبنية من {letters}، معدّلة</translation>
        </message>
        <message>
            <source>and</source>
            <comment>letters_and</comment>
            <translation>و</translation>
        </message>
        <message>
            <source>{letters}, mended</source>
            <comment>letters_mended</comment>
            <translation>{letters}، معدّلة</translation>
        </message>
        <message>
            <source>from a candidate</source>
            <comment>legend_taken</comment>
            <translation>من ترجمة مقترحة</translation>
        </message>
        <message>
            <source>mended</source>
            <comment>legend_mended</comment>
            <translation>معدّل</translation>
        </message>
        <message>
            <source>own words</source>
            <comment>legend_own</comment>
            <translation>كلماتي</translation>
        </message>
        <message>
            <source>Error marks in {letter}, proposed from your edits</source>
            <comment>marks</comment>
            <translation>علامات الخطأ في {letter}، مقترحة من تعديلاتك</translation>
        </message>
        <message>
            <source>Error marks in the transcript, proposed from your edits</source>
            <comment>marks_transcript</comment>
            <translation>علامات الخطأ في النص، مقترحة من تعديلاتك</translation>
        </message>
        <message numerus="yes">
            <source>{n} marks</source>
            <comment>marks_count</comment>
            <extracomment>one: 1 mark</extracomment>
            <translation>
                <numerusform>لا علامات</numerusform>
                <numerusform>علامة واحدة</numerusform>
                <numerusform>علامتان</numerusform>
                <numerusform>{n} علامات</numerusform>
                <numerusform>{n} علامة</numerusform>
                <numerusform>{n} علامة</numerusform>
            </translation>
        </message>
        <message>
            <source>Marks: {done} of {n}</source>
            <comment>marks_confirmed</comment>
            <translation>العلامات: {done} من {n}</translation>
        </message>
        <message>
            <source>“{was}” became “{now}”: {category}, {severity}</source>
            <comment>mark</comment>
            <translation>صار «{was}» «{now}»: {category}، {severity}</translation>
        </message>
        <message>
            <source>“{now}” was missing: {category}, {severity}</source>
            <comment>mark_missing</comment>
            <translation>كان «{now}» ناقصًا: {category}، {severity}</translation>
        </message>
        <message>
            <source>“{was}” was too much: {category}, {severity}</source>
            <comment>mark_extra</comment>
            <translation>كان «{was}» زائدًا: {category}، {severity}</translation>
        </message>
        <message>
            <source>omission</source>
            <comment>mark_omission</comment>
            <translation>حذف</translation>
        </message>
        <message>
            <source>addition</source>
            <comment>mark_addition</comment>
            <translation>إضافة</translation>
        </message>
        <message>
            <source>number</source>
            <comment>mark_number</comment>
            <translation>عدد</translation>
        </message>
        <message>
            <source>name</source>
            <comment>mark_name</comment>
            <translation>اسم</translation>
        </message>
        <message>
            <source>negation</source>
            <comment>mark_negation</comment>
            <translation>نفي</translation>
        </message>
        <message>
            <source>opposite sense</source>
            <comment>mark_opposite</comment>
            <translation>معنى معاكس</translation>
        </message>
        <message>
            <source>tense</source>
            <comment>mark_tense</comment>
            <translation>زمن الفعل</translation>
        </message>
        <message>
            <source>wording</source>
            <comment>mark_wording</comment>
            <translation>صياغة</translation>
        </message>
        <message>
            <source>minor</source>
            <comment>mark_minor</comment>
            <translation>طفيف</translation>
        </message>
        <message>
            <source>major</source>
            <comment>mark_major</comment>
            <translation>جسيم</translation>
        </message>
        <message>
            <source>This clip has no times of words, so the place cannot be looped. Loop a selection instead.</source>
            <comment>no_word_times</comment>
            <translation>لا أوقات للكلمات في هذا المقطع، فلا يمكن تكرار الموضع. يمكن تكرار تحديد بدلًا منه.</translation>
        </message>
        <message>
            <source>next difference</source>
            <comment>hint_difference</comment>
            <translation>الاختلاف التالي</translation>
        </message>
        <message>
            <source>loop its sound</source>
            <comment>hint_loop_place</comment>
            <translation>تكرار صوته</translation>
        </message>
        <message>
            <source>confirm mark</source>
            <comment>hint_mark</comment>
            <translation>تأكيد العلامة</translation>
        </message>
        <message>
            <source>take variant</source>
            <comment>hint_take_variant</comment>
            <translation>أخذ البديل</translation>
        </message>
        <message>
            <source>Taken as it is</source>
            <comment>origin_taken</comment>
            <translation>أُخذت كما هي</translation>
        </message>
        <message>
            <source>Submit</source>
            <comment>submit_short</comment>
            <translation>إرسال</translation>
        </message>
        <message numerus="yes">
            <source>{n} flags</source>
            <comment>flags_count</comment>
            <extracomment>one: {n} flag</extracomment>
            <translation>
                <numerusform>لا إشارات</numerusform>
                <numerusform>إشارة واحدة</numerusform>
                <numerusform>إشارتان</numerusform>
                <numerusform>{n} إشارات</numerusform>
                <numerusform>{n} إشارة</numerusform>
                <numerusform>{n} إشارة</numerusform>
            </translation>
        </message>
        <message>
            <source>{flag} · {spans} s</source>
            <comment>flag_at</comment>
            <translation>{flag} · {spans} ث</translation>
        </message>
        <message>
            <source>stop</source>
            <comment>hint_stop_short</comment>
            <translation>توقف</translation>
        </message>
        <message>
            <source>next</source>
            <comment>hint_difference_short</comment>
            <translation>التالي</translation>
        </message>
    </context>
    <context>
        <name>hearing</name>
        <message>
            <source>More</source>
            <comment>more</comment>
            <translation>المزيد</translation>
        </message>
        <message>
            <source>More ways to listen</source>
            <comment>more_name</comment>
            <translation>طرق أخرى للاستماع</translation>
        </message>
        <message>
            <source>Sound comes out at {place}.</source>
            <comment>output_now</comment>
            <translation>يخرج الصوت من {place}.</translation>
        </message>
        <message>
            <source>Sound comes out where the system has it.</source>
            <comment>output_default</comment>
            <translation>يخرج الصوت من حيث يحدده النظام.</translation>
        </message>
        <message>
            <source>There is no other output to choose.</source>
            <comment>only_output</comment>
            <translation>لا يوجد مخرج صوت آخر للاختيار.</translation>
        </message>
        <message>
            <source>{percent} % heard</source>
            <comment>gate_closed</comment>
            <translation>سُمع {percent} %</translation>
        </message>
        <message>
            <source>Not complete</source>
            <comment>gate_incomplete</comment>
            <translation>غير مكتمل</translation>
        </message>
        <message>
            <source>Ready</source>
            <comment>gate_open</comment>
            <translation>جاهز</translation>
        </message>
    </context>
    <context>
        <name>key</name>
        <message>
            <source>Your security key</source>
            <comment>title</comment>
            <translation>مفتاح الأمان الخاص بك</translation>
        </message>
        <message>
            <source>Six digits instead of a key</source>
            <comment>digits_instead</comment>
            <translation>ستة أرقام بدلًا من المفتاح</translation>
        </message>
        <message>
            <source>My security key instead of digits</source>
            <comment>key_instead</comment>
            <translation>مفتاح الأمان بدلًا من الأرقام</translation>
        </message>
        <message>
            <source>Next comes your security key. No key? Ask facility IT.</source>
            <comment>ready</comment>
            <translation>بعد ذلك يأتي مفتاح الأمان. ليس لديك مفتاح؟ اسأل قسم تقنية المعلومات.</translation>
        </message>
        <message>
            <source>Your security key is registered. Sign in with it now: your password, then the key.</source>
            <comment>registered</comment>
            <translation>تم تسجيل مفتاح الأمان. سجّل الدخول به الآن: كلمة المرور أولًا، ثم المفتاح.</translation>
        </message>
        <message>
            <source>Training authenticator: a program stands in for your security key here.</source>
            <comment>training</comment>
            <translation>أداة مصادقة للتدريب: برنامج يحل هنا محل مفتاح الأمان.</translation>
        </message>
        <message>
            <source>PIN of the security key</source>
            <comment>pin</comment>
            <translation>رمز PIN لمفتاح الأمان</translation>
        </message>
        <message>
            <source>Stop</source>
            <comment>stop</comment>
            <translation>إيقاف</translation>
        </message>
        <message>
            <source>Plug your security key into this station</source>
            <comment>do_plug_in</comment>
            <translation>أدخل مفتاح الأمان في هذه المحطة</translation>
        </message>
        <message>
            <source>Leave only your own security key plugged in</source>
            <comment>do_only_one</comment>
            <translation>اترك مفتاح الأمان الخاص بك وحده موصولًا</translation>
        </message>
        <message>
            <source>Type the PIN of your security key</source>
            <comment>do_pin</comment>
            <translation>اكتب رمز PIN لمفتاح الأمان</translation>
        </message>
        <message>
            <source>Touch your security key now</source>
            <comment>do_touch</comment>
            <translation>المس مفتاح الأمان الآن</translation>
        </message>
        <message>
            <source>One moment …</source>
            <comment>do_working</comment>
            <translation>لحظة …</translation>
        </message>
        <message>
            <source>It is being registered for you. Nobody else can use it for your account.</source>
            <comment>new</comment>
            <translation>يُسجَّل باسمك. لا يستطيع أحد غيرك استخدامه لحسابك.</translation>
        </message>
        <message>
            <source>It signs you in at this station and for this session only.</source>
            <comment>known</comment>
            <translation>يسجّل دخولك في هذه المحطة ولهذه الجلسة فقط.</translation>
        </message>
        <message numerus="yes">
            <source>That PIN was not right. {n} tries are left, then the key locks itself.</source>
            <comment>wrong_pin</comment>
            <extracomment>one: That PIN was not right. One try is left, then the key locks itself.</extracomment>
            <translation>
                <numerusform>لم يكن رمز PIN صحيحًا. لم تبقَ محاولات، ثم يُقفل المفتاح نفسه.</numerusform>
                <numerusform>لم يكن رمز PIN صحيحًا. بقيت محاولة واحدة، ثم يُقفل المفتاح نفسه.</numerusform>
                <numerusform>لم يكن رمز PIN صحيحًا. بقيت محاولتان، ثم يُقفل المفتاح نفسه.</numerusform>
                <numerusform>لم يكن رمز PIN صحيحًا. بقيت {n} محاولات، ثم يُقفل المفتاح نفسه.</numerusform>
                <numerusform>لم يكن رمز PIN صحيحًا. بقيت {n} محاولة، ثم يُقفل المفتاح نفسه.</numerusform>
                <numerusform>لم يكن رمز PIN صحيحًا. بقيت {n} محاولة، ثم يُقفل المفتاح نفسه.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>keymap</name>
        <message>
            <source>Your keys</source>
            <comment>title</comment>
            <translation>مفاتيحك</translation>
        </message>
        <message>
            <source>A key is known by its place on the keyboard, in every layout. What you change is kept for you at this station.</source>
            <comment>lead</comment>
            <translation>يُعرف المفتاح بموضعه على لوحة المفاتيح، في كل تخطيط. وما تغيّره يُحفظ لك في هذه المحطة.</translation>
        </message>
        <message>
            <source>Keys</source>
            <comment>help</comment>
            <translation>المفاتيح</translation>
        </message>
        <message>
            <source>by their place on the keyboard; change them under Your keys on the first page</source>
            <comment>help_note</comment>
            <translation>بحسب موضعها على لوحة المفاتيح؛ تُغيَّر من «مفاتيحك» في الصفحة الأولى</translation>
        </message>
        <message>
            <source>Close</source>
            <comment>help_close</comment>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>What it does</source>
            <comment>act</comment>
            <translation>ما يفعله</translation>
        </message>
        <message>
            <source>on the clip</source>
            <comment>clip</comment>
            <translation>عند المقطع</translation>
        </message>
        <message>
            <source>while typing too</source>
            <comment>typing</comment>
            <translation>وأثناء الكتابة</translation>
        </message>
        <message>
            <source>press a key</source>
            <comment>press</comment>
            <translation>اضغط مفتاحًا</translation>
        </message>
        <message>
            <source>yours</source>
            <comment>own</comment>
            <translation>خاص بك</translation>
        </message>
        <message>
            <source>Keys to begin with</source>
            <comment>presets</comment>
            <translation>مفاتيح للبداية</translation>
        </message>
        <message>
            <source>Sound</source>
            <comment>group_sound</comment>
            <translation>الصوت</translation>
        </message>
        <message>
            <source>Answer</source>
            <comment>group_answer</comment>
            <translation>الإجابة</translation>
        </message>
        <message>
            <source>Handing in</source>
            <comment>group_handing_in</comment>
            <translation>التسليم</translation>
        </message>
        <message>
            <source>Review</source>
            <comment>group_review</comment>
            <translation>المراجعة</translation>
        </message>
        <message>
            <source>Always</source>
            <comment>group_always</comment>
            <translation>دائمًا</translation>
        </message>
        <message>
            <source>On the clip: while you are not typing.</source>
            <comment>where_clip</comment>
            <translation>عند المقطع: ما دمت لا تكتب.</translation>
        </message>
        <message>
            <source>While you type, and on the clip too.</source>
            <comment>where_typing</comment>
            <translation>أثناء الكتابة، وعند المقطع أيضًا.</translation>
        </message>
        <message>
            <source>Change</source>
            <comment>change</comment>
            <translation>تغيير</translation>
        </message>
        <message>
            <source>Swap</source>
            <comment>swap</comment>
            <translation>تبديل</translation>
        </message>
        <message>
            <source>Yes, all of them</source>
            <comment>yes</comment>
            <translation>نعم، كلها</translation>
        </message>
        <message>
            <source>Keep as it is</source>
            <comment>keep</comment>
            <translation>تركه كما هو</translation>
        </message>
        <message>
            <source>Take the key away</source>
            <comment>empty</comment>
            <translation>إزالة المفتاح</translation>
        </message>
        <message>
            <source>As it was</source>
            <comment>reset</comment>
            <translation>كما كان</translation>
        </message>
        <message>
            <source>All as they were</source>
            <comment>reset_all</comment>
            <translation>الكل كما كان</translation>
        </message>
        <message>
            <source>Every key is as the preset has it.</source>
            <comment>own_none</comment>
            <translation>كل مفتاح كما هو في المجموعة المختارة.</translation>
        </message>
        <message numerus="yes">
            <source>You changed the keys of {n} acts. They stay when you choose another preset.</source>
            <comment>own_count</comment>
            <extracomment>one: You changed the keys of 1 act. They stay when you choose another preset.</extracomment>
            <translation>
                <numerusform>لم تغيّر مفاتيح أي فعل.</numerusform>
                <numerusform>غيّرت مفاتيح فعل واحد. وتبقى إذا اخترت مجموعة أخرى.</numerusform>
                <numerusform>غيّرت مفاتيح فعلين. وتبقى إذا اخترت مجموعة أخرى.</numerusform>
                <numerusform>غيّرت مفاتيح {n} أفعال. وتبقى إذا اخترت مجموعة أخرى.</numerusform>
                <numerusform>غيّرت مفاتيح {n} فعلًا. وتبقى إذا اخترت مجموعة أخرى.</numerusform>
                <numerusform>غيّرت مفاتيح {n} فعل. وتبقى إذا اخترت مجموعة أخرى.</numerusform>
            </translation>
        </message>
        <message>
            <source>Press the key you want. Esc keeps what is there.</source>
            <comment>way_listening</comment>
            <translation>اضغط المفتاح الذي تريده. ويُبقي Esc ما هو موجود.</translation>
        </message>
        <message>
            <source>Every key goes back to what the preset has. Is that what you want?</source>
            <comment>way_asking_all</comment>
            <translation>يعود كل مفتاح إلى ما هو عليه في المجموعة المختارة. أهذا ما تريده؟</translation>
        </message>
        <message>
            <source>{cap} is the key for: {act}. Swap the two, or keep it as it is?</source>
            <comment>clash</comment>
            <translation>{cap} هو مفتاح: {act}. أتبدّل بينهما أم تتركه كما هو؟</translation>
        </message>
        <message>
            <source>This key never changes, so that you find it at any time.</source>
            <comment>refused_fixed</comment>
            <translation>لا يتغير هذا المفتاح أبدًا، لتجده في أي وقت.</translation>
        </message>
        <message>
            <source>{cap} stays what it is, so that you find it at any time. Press another key.</source>
            <comment>refused_kept</comment>
            <translation>يبقى {cap} كما هو، لتجده في أي وقت. اضغط مفتاحًا آخر.</translation>
        </message>
        <message>
            <source>{cap} stays the key for: {act}. Press another key.</source>
            <comment>refused_held</comment>
            <translation>يبقى {cap} مفتاح: {act}. اضغط مفتاحًا آخر.</translation>
        </message>
        <message>
            <source>{cap} writes while you type. Press it with Ctrl or Alt, or take an F key.</source>
            <comment>refused_writes</comment>
            <translation>يكتب {cap} حرفًا أثناء الكتابة. اضغطه مع Ctrl أو Alt، أو استخدم أحد مفاتيح F.</translation>
        </message>
        <message>
            <source>{cap} moves or edits in your text while you type. Press another key.</source>
            <comment>refused_moves</comment>
            <translation>يتنقل {cap} في نصك أو يعدّله أثناء الكتابة. اضغط مفتاحًا آخر.</translation>
        </message>
        <message>
            <source>{cap} writes a sign on many keyboards. Press another key.</source>
            <comment>refused_signs</comment>
            <translation>يكتب {cap} علامة في كثير من لوحات المفاتيح. اضغط مفتاحًا آخر.</translation>
        </message>
        <message>
            <source>Candidates are taken by the digits 1 to 9. Press a digit, alone or with Ctrl or Alt.</source>
            <comment>refused_digit</comment>
            <translation>تؤخذ الترجمات المقترحة بالأرقام من 1 إلى 9. اضغط رقمًا، وحده أو مع Ctrl أو Alt.</translation>
        </message>
        <message>
            <source>That key cannot be had here. Press another key.</source>
            <comment>refused_unknown</comment>
            <translation>لا يمكن استخدام هذا المفتاح هنا. اضغط مفتاحًا آخر.</translation>
        </message>
        <message>
            <source>Done. It acts from now on.</source>
            <comment>done_set</comment>
            <translation>تم. يعمل من الآن.</translation>
        </message>
        <message>
            <source>Done. The two are swapped.</source>
            <comment>done_swapped</comment>
            <translation>تم. بُدّل بينهما.</translation>
        </message>
        <message>
            <source>Done. No key does it there now.</source>
            <comment>done_emptied</comment>
            <translation>تم. لا مفتاح يفعل ذلك هناك الآن.</translation>
        </message>
        <message>
            <source>Done. It is as the preset has it.</source>
            <comment>done_reset</comment>
            <translation>تم. هو كما في المجموعة المختارة.</translation>
        </message>
        <message>
            <source>Done, but for a key that you gave to something else.</source>
            <comment>done_reset_partly</comment>
            <translation>تم، إلا مفتاحًا أعطيته لشيء آخر.</translation>
        </message>
        <message>
            <source>Done. Every key is as the preset has it.</source>
            <comment>done_reset_all</comment>
            <translation>تم. كل مفتاح كما هو في المجموعة المختارة.</translation>
        </message>
        <message>
            <source>move</source>
            <comment>hint_move</comment>
            <translation>تنقّل</translation>
        </message>
        <message>
            <source>change</source>
            <comment>hint_change</comment>
            <translation>تغيير</translation>
        </message>
        <message>
            <source>take away</source>
            <comment>hint_empty</comment>
            <translation>إزالة</translation>
        </message>
        <message>
            <source>as it was</source>
            <comment>hint_reset</comment>
            <translation>كما كان</translation>
        </message>
        <message>
            <source>all as they were</source>
            <comment>hint_reset_all</comment>
            <translation>الكل كما كان</translation>
        </message>
        <message>
            <source>swap</source>
            <comment>hint_swap</comment>
            <translation>تبديل</translation>
        </message>
        <message>
            <source>keep as it is</source>
            <comment>hint_keep</comment>
            <translation>تركه كما هو</translation>
        </message>
        <message>
            <source>yes</source>
            <comment>hint_yes</comment>
            <translation>نعم</translation>
        </message>
        <message>
            <source>back</source>
            <comment>hint_back</comment>
            <translation>رجوع</translation>
        </message>
        <message>
            <source>Anechoic</source>
            <comment>preset_ours</comment>
            <translation>Anechoic</translation>
        </message>
        <message>
            <source>The keys of this program. F1 to F9 work the sound while you type, without leaving the text.</source>
            <comment>preset_ours_note</comment>
            <translation>مفاتيح هذا البرنامج. تتحكم المفاتيح من F1 إلى F9 في الصوت أثناء الكتابة، دون مغادرة النص.</translation>
        </message>
        <message>
            <source>oTranscribe</source>
            <comment>preset_otranscribe</comment>
            <translation>oTranscribe</translation>
        </message>
        <message>
            <source>F1 and F2 go back and forward, F3 and F4 slower and faster, Ctrl 0 plays from the start. Esc cannot play here, it goes back: F5 and Ctrl Space play. Ctrl with 1 to 4 takes candidates.</source>
            <comment>preset_otranscribe_note</comment>
            <translation>يرجع F1 ويتقدم F2، ويبطئ F3 ويسرّع F4، ويشغّل Ctrl 0 من البداية. لا يمكن أن يشغّل Esc هنا، فهو للرجوع: يشغّل F5 وCtrl Space. وتأخذ Ctrl مع 1 إلى 4 الترجمات المقترحة.</translation>
        </message>
        <message>
            <source>Express Scribe</source>
            <comment>preset_express_scribe</comment>
            <translation>Express Scribe</translation>
        </message>
        <message>
            <source>F7 and F8 go back and forward, F2 and F3 slower and faster. F9 and F4 both play and pause: there is no stop of its own. F10 shows all keys here, so normal speed is Ctrl 0.</source>
            <comment>preset_express_scribe_note</comment>
            <translation>يرجع F7 ويتقدم F8، ويبطئ F2 ويسرّع F3. ويشغّل كل من F9 وF4 ويوقف مؤقتًا: لا مفتاح مستقل للإيقاف. ويعرض F10 هنا كل المفاتيح، لذلك فالسرعة العادية هي Ctrl 0.</translation>
        </message>
        <message>
            <source>ELAN, Praat</source>
            <comment>preset_elan_praat</comment>
            <translation>ELAN, Praat</translation>
        </message>
        <message>
            <source>Ctrl Space plays, Shift with the arrows goes 1 s, Ctrl B to the start, Ctrl L repeats, Ctrl I and O zoom as in Praat. Tab cannot play here, it moves on; Esc goes back. Slower and faster while typing: Alt with - and =.</source>
            <comment>preset_elan_praat_note</comment>
            <translation>يشغّل Ctrl Space، وتنقل Shift مع الأسهم ثانية واحدة، وينقل Ctrl B إلى البداية، ويكرر Ctrl L، ويكبّر Ctrl I ويصغّر Ctrl O كما في Praat. لا يمكن أن يشغّل Tab هنا، فهو ينتقل إلى التالي؛ وEsc للرجوع. أبطأ وأسرع أثناء الكتابة: Alt مع - و=.</translation>
        </message>
        <message>
            <source>Label Studio</source>
            <comment>preset_label_studio</comment>
            <translation>Label Studio</translation>
        </message>
        <message>
            <source>Ctrl P plays, Ctrl B or Alt A goes back, Alt D forward, Ctrl Enter submits. Ctrl Space skips there; here it plays, so that no clip is given back by habit.</source>
            <comment>preset_label_studio_note</comment>
            <translation>يشغّل Ctrl P، ويرجع Ctrl B أو Alt A، ويتقدم Alt D، ويرسل Ctrl Enter. هناك يتخطى Ctrl Space؛ أما هنا فيشغّل، كي لا يُعاد مقطع بحكم العادة.</translation>
        </message>
        <message>
            <source>Foot pedal</source>
            <comment>preset_pedal</comment>
            <translation>دواسة القدم</translation>
        </message>
        <message>
            <source>Tell the program of your pedal to send F6, F7 and F8: F7 plays while it is down and goes back a little first, F6 goes back, F8 forward. Say again is F3, taking back an answer Shift F6.</source>
            <comment>preset_pedal_note</comment>
            <translation>اضبط برنامج دواستك ليرسل F6 وF7 وF8: يشغّل F7 ما دام مضغوطًا ويرجع قليلًا قبل ذلك، ويرجع F6، ويتقدم F8. إعادة القول هي F3، واسترجاع إجابة Shift F6.</translation>
        </message>
        <message>
            <source>Play or pause</source>
            <comment>act_play_pause</comment>
            <translation>تشغيل أو إيقاف مؤقت</translation>
        </message>
        <message>
            <source>Play from the start</source>
            <comment>act_replay</comment>
            <translation>تشغيل من البداية</translation>
        </message>
        <message>
            <source>Back 1 s</source>
            <comment>act_back</comment>
            <translation>ثانية للخلف</translation>
        </message>
        <message>
            <source>Forward 1 s</source>
            <comment>act_forward</comment>
            <translation>ثانية للأمام</translation>
        </message>
        <message>
            <source>Back 5 s</source>
            <comment>act_back_far</comment>
            <translation>5 ثوانٍ للخلف</translation>
        </message>
        <message>
            <source>Forward 5 s</source>
            <comment>act_forward_far</comment>
            <translation>5 ثوانٍ للأمام</translation>
        </message>
        <message>
            <source>Slower</source>
            <comment>act_slower</comment>
            <translation>أبطأ</translation>
        </message>
        <message>
            <source>Faster</source>
            <comment>act_faster</comment>
            <translation>أسرع</translation>
        </message>
        <message>
            <source>Normal speed</source>
            <comment>act_normal_speed</comment>
            <translation>السرعة العادية</translation>
        </message>
        <message>
            <source>Say again, while held</source>
            <comment>act_say_again</comment>
            <translation>إعادة القول، مع الضغط</translation>
        </message>
        <message>
            <source>Play while held, as a pedal</source>
            <comment>act_hold_to_play</comment>
            <translation>تشغيل مع الضغط، كالدواسة</translation>
        </message>
        <message>
            <source>Repeat the selection</source>
            <comment>act_loop</comment>
            <translation>تكرار التحديد</translation>
        </message>
        <message>
            <source>Selection begins here</source>
            <comment>act_selection_start</comment>
            <translation>يبدأ التحديد هنا</translation>
        </message>
        <message>
            <source>Selection ends here</source>
            <comment>act_selection_end</comment>
            <translation>ينتهي التحديد هنا</translation>
        </message>
        <message>
            <source>Zoom in</source>
            <comment>act_zoom_in</comment>
            <translation>تكبير</translation>
        </message>
        <message>
            <source>Zoom out</source>
            <comment>act_zoom_out</comment>
            <translation>تصغير</translation>
        </message>
        <message>
            <source>Spectrogram on or off</source>
            <comment>act_spectrogram</comment>
            <translation>إظهار المخطط الطيفي أو إخفاؤه</translation>
        </message>
        <message>
            <source>Next unsure word</source>
            <comment>act_next_unsure</comment>
            <translation>الكلمة التالية غير المؤكدة</translation>
        </message>
        <message>
            <source>Take a candidate or choose by digit</source>
            <comment>act_take</comment>
            <translation>أخذ ترجمة مقترحة أو اختيار برقم</translation>
        </message>
        <message>
            <source>Mend what is taken</source>
            <comment>act_mend</comment>
            <translation>تعديل ما أُخذ</translation>
        </message>
        <message>
            <source>Write my own</source>
            <comment>act_own</comment>
            <translation>كتابة ترجمتي</translation>
        </message>
        <message>
            <source>Next difference</source>
            <comment>act_next_difference</comment>
            <translation>الاختلاف التالي</translation>
        </message>
        <message>
            <source>Previous difference</source>
            <comment>act_previous_difference</comment>
            <translation>الاختلاف السابق</translation>
        </message>
        <message>
            <source>Repeat the sound of the difference</source>
            <comment>act_loop_difference</comment>
            <translation>تكرار صوت الاختلاف</translation>
        </message>
        <message>
            <source>Confirm the next error mark</source>
            <comment>act_confirm_mark</comment>
            <translation>تأكيد علامة الخطأ التالية</translation>
        </message>
        <message>
            <source>Differences or whole sentences</source>
            <comment>act_candidate_view</comment>
            <translation>الاختلافات أو جمل كاملة</translation>
        </message>
        <message>
            <source>Undo</source>
            <comment>act_undo</comment>
            <translation>تراجع</translation>
        </message>
        <message>
            <source>Redo</source>
            <comment>act_redo</comment>
            <translation>إعادة التراجع</translation>
        </message>
        <message>
            <source>Flags</source>
            <comment>act_flags</comment>
            <translation>إشارات</translation>
        </message>
        <message>
            <source>Give the clip back</source>
            <comment>act_skip</comment>
            <translation>إعادة المقطع</translation>
        </message>
        <message>
            <source>Submit, or give the verdict</source>
            <comment>act_submit</comment>
            <translation>إرسال، أو إصدار القرار</translation>
        </message>
        <message>
            <source>Take back the last answer</source>
            <comment>act_take_back</comment>
            <translation>استرجاع آخر إجابة</translation>
        </message>
        <message>
            <source>Next in the queue</source>
            <comment>act_next_row</comment>
            <translation>التالية في القائمة</translation>
        </message>
        <message>
            <source>Previous in the queue</source>
            <comment>act_previous_row</comment>
            <translation>السابقة في القائمة</translation>
        </message>
        <message>
            <source>Open the marked one</source>
            <comment>act_open_row</comment>
            <translation>فتح المحددة</translation>
        </message>
        <message>
            <source>Accept as it stands</source>
            <comment>act_accept</comment>
            <translation>قبول كما هي</translation>
        </message>
        <message>
            <source>Fix and accept</source>
            <comment>act_fix</comment>
            <translation>تعديل وقبول</translation>
        </message>
        <message>
            <source>Return with a comment</source>
            <comment>act_return</comment>
            <translation>إعادة مع تعليق</translation>
        </message>
        <message>
            <source>Stop, this is too much</source>
            <comment>act_distress</comment>
            <translation>توقف، هذا فوق طاقتي</translation>
        </message>
        <message>
            <source>Close, out of the text, then back</source>
            <comment>act_escape</comment>
            <translation>إغلاق، خروج من النص، ثم رجوع</translation>
        </message>
        <message>
            <source>All keys</source>
            <comment>act_help</comment>
            <translation>كل المفاتيح</translation>
        </message>
        <message>
            <source>play or pause</source>
            <comment>line_play_pause</comment>
            <translation>تشغيل أو إيقاف مؤقت</translation>
        </message>
        <message>
            <source>from the start</source>
            <comment>line_replay</comment>
            <translation>من البداية</translation>
        </message>
        <message>
            <source>back, forward 1 s</source>
            <comment>line_back</comment>
            <translation>ثانية للخلف، للأمام</translation>
        </message>
        <message>
            <source>back, forward 5 s</source>
            <comment>line_back_far</comment>
            <translation>5 ثوانٍ للخلف، للأمام</translation>
        </message>
        <message>
            <source>slower, faster</source>
            <comment>line_slower</comment>
            <translation>أبطأ، أسرع</translation>
        </message>
        <message>
            <source>normal speed</source>
            <comment>line_normal_speed</comment>
            <translation>السرعة العادية</translation>
        </message>
        <message>
            <source>hold: say again</source>
            <comment>line_say_again</comment>
            <translation>مع الضغط: إعادة القول</translation>
        </message>
        <message>
            <source>hold: play</source>
            <comment>line_hold_to_play</comment>
            <translation>مع الضغط: تشغيل</translation>
        </message>
        <message>
            <source>repeat the selection</source>
            <comment>line_loop</comment>
            <translation>تكرار التحديد</translation>
        </message>
        <message>
            <source>selection begins, ends</source>
            <comment>line_selection_start</comment>
            <translation>بداية التحديد، نهايته</translation>
        </message>
        <message>
            <source>zoom in, out</source>
            <comment>line_zoom_in</comment>
            <translation>تكبير، تصغير</translation>
        </message>
        <message>
            <source>spectrogram</source>
            <comment>line_spectrogram</comment>
            <translation>المخطط الطيفي</translation>
        </message>
        <message>
            <source>next unsure word</source>
            <comment>line_next_unsure</comment>
            <translation>الكلمة التالية غير المؤكدة</translation>
        </message>
        <message>
            <source>take or choose</source>
            <comment>line_take</comment>
            <translation>أخذ أو اختيار</translation>
        </message>
        <message>
            <source>mend what is taken</source>
            <comment>line_mend</comment>
            <translation>تعديل ما أُخذ</translation>
        </message>
        <message>
            <source>write my own</source>
            <comment>line_own</comment>
            <translation>كتابة ترجمتي</translation>
        </message>
        <message>
            <source>next, previous difference</source>
            <comment>line_next_difference</comment>
            <translation>الاختلاف التالي، السابق</translation>
        </message>
        <message>
            <source>repeat its sound</source>
            <comment>line_loop_difference</comment>
            <translation>تكرار صوته</translation>
        </message>
        <message>
            <source>confirm an error mark</source>
            <comment>line_confirm_mark</comment>
            <translation>تأكيد علامة خطأ</translation>
        </message>
        <message>
            <source>differences or sentences</source>
            <comment>line_candidate_view</comment>
            <translation>اختلافات أو جمل</translation>
        </message>
        <message>
            <source>undo</source>
            <comment>line_undo</comment>
            <translation>تراجع</translation>
        </message>
        <message>
            <source>redo</source>
            <comment>line_redo</comment>
            <translation>إعادة التراجع</translation>
        </message>
        <message>
            <source>flags</source>
            <comment>line_flags</comment>
            <translation>إشارات</translation>
        </message>
        <message>
            <source>give the clip back</source>
            <comment>line_skip</comment>
            <translation>إعادة المقطع</translation>
        </message>
        <message>
            <source>submit</source>
            <comment>line_submit</comment>
            <translation>إرسال</translation>
        </message>
        <message>
            <source>take back the last one</source>
            <comment>line_take_back</comment>
            <translation>استرجاع الأخيرة</translation>
        </message>
        <message>
            <source>down, up the queue</source>
            <comment>line_next_row</comment>
            <translation>نزول، صعود في القائمة</translation>
        </message>
        <message>
            <source>open the marked one</source>
            <comment>line_open_row</comment>
            <translation>فتح المحددة</translation>
        </message>
        <message>
            <source>accept as it stands</source>
            <comment>line_accept</comment>
            <translation>قبول كما هي</translation>
        </message>
        <message>
            <source>fix and accept</source>
            <comment>line_fix</comment>
            <translation>تعديل وقبول</translation>
        </message>
        <message>
            <source>return with a comment</source>
            <comment>line_return</comment>
            <translation>إعادة مع تعليق</translation>
        </message>
        <message>
            <source>stop, this is too much</source>
            <comment>line_distress</comment>
            <translation>توقف، هذا فوق طاقتي</translation>
        </message>
        <message>
            <source>close, or back</source>
            <comment>line_escape</comment>
            <translation>إغلاق أو رجوع</translation>
        </message>
        <message>
            <source>this list</source>
            <comment>line_help</comment>
            <translation>هذه القائمة</translation>
        </message>
        <message>
            <source>Draw the wave higher</source>
            <comment>act_amplitude_in</comment>
            <translation>رسم الموجة أعلى</translation>
        </message>
        <message>
            <source>Draw the wave lower</source>
            <comment>act_amplitude_out</comment>
            <translation>رسم الموجة أخفض</translation>
        </message>
        <message>
            <source>Wave in decibels or linear</source>
            <comment>act_decibels</comment>
            <translation>الموجة بالديسيبل أو خطية</translation>
        </message>
        <message>
            <source>wave higher, lower</source>
            <comment>line_amplitude_in</comment>
            <translation>الموجة أعلى، أخفض</translation>
        </message>
        <message>
            <source>wave in decibels</source>
            <comment>line_decibels</comment>
            <translation>الموجة بالديسيبل</translation>
        </message>
        <message>
            <source>other spellings</source>
            <comment>line_spelling</comment>
            <translation>تهجئات أخرى</translation>
        </message>
        <message>
            <source>insert a sign</source>
            <comment>line_insert_sign</comment>
            <translation>إدراج رمز</translation>
        </message>
        <message>
            <source>insert a term</source>
            <comment>line_insert_term</comment>
            <translation>إدراج مصطلح</translation>
        </message>
        <message>
            <source>insert a snippet</source>
            <comment>line_insert_snippet</comment>
            <translation>إدراج عبارة محفوظة</translation>
        </message>
        <message>
            <source>insert a candidate’s words</source>
            <comment>line_insert_candidate</comment>
            <translation>إدراج كلمات مقترحة</translation>
        </message>
        <message>
            <source>Other spellings of a word</source>
            <comment>act_spelling</comment>
            <translation>تهجئات أخرى لكلمة</translation>
        </message>
        <message>
            <source>Insert a sign</source>
            <comment>act_insert_sign</comment>
            <translation>إدراج رمز</translation>
        </message>
        <message>
            <source>Insert a term of the programme</source>
            <comment>act_insert_term</comment>
            <translation>إدراج مصطلح من البرنامج</translation>
        </message>
        <message>
            <source>Insert a snippet</source>
            <comment>act_insert_snippet</comment>
            <translation>إدراج عبارة محفوظة</translation>
        </message>
        <message>
            <source>Insert words of a candidate</source>
            <comment>act_insert_candidate</comment>
            <translation>إدراج كلمات من ترجمة مقترحة</translation>
        </message>
        <message>
            <source>I stopped by mistake</source>
            <comment>line_undo_stop</comment>
            <translation>أوقفته خطأً</translation>
        </message>
        <message>
            <source>take a break</source>
            <comment>line_break</comment>
            <translation>أخذ استراحة</translation>
        </message>
        <message>
            <source>reply to what came back</source>
            <comment>line_reply</comment>
            <translation>الردّ على ما أُعيد</translation>
        </message>
        <message>
            <source>appeal: the answer was right</source>
            <comment>line_appeal</comment>
            <translation>اعتراض: كانت الإجابة صحيحة</translation>
        </message>
        <message>
            <source>I stopped by mistake</source>
            <comment>act_undo_stop</comment>
            <translation>أوقفته خطأً</translation>
        </message>
        <message>
            <source>Take a break</source>
            <comment>act_break</comment>
            <translation>أخذ استراحة</translation>
        </message>
        <message>
            <source>Reply to what came back</source>
            <comment>act_reply</comment>
            <translation>الردّ على ما أُعيد</translation>
        </message>
        <message>
            <source>Appeal: the answer was right</source>
            <comment>act_appeal</comment>
            <translation>اعتراض: كانت الإجابة صحيحة</translation>
        </message>
        <message>
            <source>The ear that hears: left, right, both</source>
            <comment>act_ear</comment>
            <translation>الأذن التي تسمع: اليسرى، اليمنى، كلتاهما</translation>
        </message>
        <message>
            <source>Where the sound comes out</source>
            <comment>act_output</comment>
            <translation>من أين يخرج الصوت</translation>
        </message>
        <message>
            <source>left ear, right, both</source>
            <comment>line_ear</comment>
            <translation>الأذن اليسرى، اليمنى، كلتاهما</translation>
        </message>
        <message>
            <source>where sound comes out</source>
            <comment>line_output</comment>
            <translation>من أين يخرج الصوت</translation>
        </message>
    </context>
    <context>
        <name>languages</name>
        <message>
            <source>{language} ({region})</source>
            <comment>both</comment>
            <translation>{language} ({region})</translation>
        </message>
        <message>
            <source>Arabic</source>
            <comment>of_ar</comment>
            <translation>العربية</translation>
        </message>
        <message>
            <source>Bulgarian</source>
            <comment>of_bg</comment>
            <translation>البلغارية</translation>
        </message>
        <message>
            <source>Bengali</source>
            <comment>of_bn</comment>
            <translation>البنغالية</translation>
        </message>
        <message>
            <source>Catalan</source>
            <comment>of_ca</comment>
            <translation>الكتالانية</translation>
        </message>
        <message>
            <source>Czech</source>
            <comment>of_cs</comment>
            <translation>التشيكية</translation>
        </message>
        <message>
            <source>Danish</source>
            <comment>of_da</comment>
            <translation>الدنماركية</translation>
        </message>
        <message>
            <source>German</source>
            <comment>of_de</comment>
            <translation>الألمانية</translation>
        </message>
        <message>
            <source>Greek</source>
            <comment>of_el</comment>
            <translation>اليونانية</translation>
        </message>
        <message>
            <source>English</source>
            <comment>of_en</comment>
            <translation>الإنجليزية</translation>
        </message>
        <message>
            <source>Spanish</source>
            <comment>of_es</comment>
            <translation>الإسبانية</translation>
        </message>
        <message>
            <source>Estonian</source>
            <comment>of_et</comment>
            <translation>الإستونية</translation>
        </message>
        <message>
            <source>Basque</source>
            <comment>of_eu</comment>
            <translation>الباسكية</translation>
        </message>
        <message>
            <source>Persian</source>
            <comment>of_fa</comment>
            <translation>الفارسية</translation>
        </message>
        <message>
            <source>Finnish</source>
            <comment>of_fi</comment>
            <translation>الفنلندية</translation>
        </message>
        <message>
            <source>French</source>
            <comment>of_fr</comment>
            <translation>الفرنسية</translation>
        </message>
        <message>
            <source>Galician</source>
            <comment>of_gl</comment>
            <translation>الجاليكية</translation>
        </message>
        <message>
            <source>Gujarati</source>
            <comment>of_gu</comment>
            <translation>الغوجاراتية</translation>
        </message>
        <message>
            <source>Hebrew</source>
            <comment>of_he</comment>
            <translation>العبرية</translation>
        </message>
        <message>
            <source>Hindi</source>
            <comment>of_hi</comment>
            <translation>الهندية</translation>
        </message>
        <message>
            <source>Croatian</source>
            <comment>of_hr</comment>
            <translation>الكرواتية</translation>
        </message>
        <message>
            <source>Hungarian</source>
            <comment>of_hu</comment>
            <translation>المجرية</translation>
        </message>
        <message>
            <source>Indonesian</source>
            <comment>of_id</comment>
            <translation>الإندونيسية</translation>
        </message>
        <message>
            <source>Italian</source>
            <comment>of_it</comment>
            <translation>الإيطالية</translation>
        </message>
        <message>
            <source>Japanese</source>
            <comment>of_ja</comment>
            <translation>اليابانية</translation>
        </message>
        <message>
            <source>Kannada</source>
            <comment>of_kn</comment>
            <translation>الكانادية</translation>
        </message>
        <message>
            <source>Korean</source>
            <comment>of_ko</comment>
            <translation>الكورية</translation>
        </message>
        <message>
            <source>Lithuanian</source>
            <comment>of_lt</comment>
            <translation>الليتوانية</translation>
        </message>
        <message>
            <source>Latvian</source>
            <comment>of_lv</comment>
            <translation>اللاتفية</translation>
        </message>
        <message>
            <source>Malayalam</source>
            <comment>of_ml</comment>
            <translation>المالايالامية</translation>
        </message>
        <message>
            <source>Marathi</source>
            <comment>of_mr</comment>
            <translation>الماراثية</translation>
        </message>
        <message>
            <source>Malay</source>
            <comment>of_ms</comment>
            <translation>الملايوية</translation>
        </message>
        <message>
            <source>Norwegian Bokmål</source>
            <comment>of_nb</comment>
            <translation>النرويجية (بوكمول)</translation>
        </message>
        <message>
            <source>Dutch</source>
            <comment>of_nl</comment>
            <translation>الهولندية</translation>
        </message>
        <message>
            <source>Punjabi</source>
            <comment>of_pa</comment>
            <translation>البنجابية</translation>
        </message>
        <message>
            <source>Polish</source>
            <comment>of_pl</comment>
            <translation>البولندية</translation>
        </message>
        <message>
            <source>Portuguese</source>
            <comment>of_pt</comment>
            <translation>البرتغالية</translation>
        </message>
        <message>
            <source>Romanian</source>
            <comment>of_ro</comment>
            <translation>الرومانية</translation>
        </message>
        <message>
            <source>Russian</source>
            <comment>of_ru</comment>
            <translation>الروسية</translation>
        </message>
        <message>
            <source>Slovak</source>
            <comment>of_sk</comment>
            <translation>السلوفاكية</translation>
        </message>
        <message>
            <source>Slovenian</source>
            <comment>of_sl</comment>
            <translation>السلوفينية</translation>
        </message>
        <message>
            <source>Serbian</source>
            <comment>of_sr</comment>
            <translation>الصربية</translation>
        </message>
        <message>
            <source>Swedish</source>
            <comment>of_sv</comment>
            <translation>السويدية</translation>
        </message>
        <message>
            <source>Swahili</source>
            <comment>of_sw</comment>
            <translation>السواحيلية</translation>
        </message>
        <message>
            <source>Tamil</source>
            <comment>of_ta</comment>
            <translation>التاميلية</translation>
        </message>
        <message>
            <source>Telugu</source>
            <comment>of_te</comment>
            <translation>التيلوغوية</translation>
        </message>
        <message>
            <source>Thai</source>
            <comment>of_th</comment>
            <translation>التايلاندية</translation>
        </message>
        <message>
            <source>Turkish</source>
            <comment>of_tr</comment>
            <translation>التركية</translation>
        </message>
        <message>
            <source>Ukrainian</source>
            <comment>of_uk</comment>
            <translation>الأوكرانية</translation>
        </message>
        <message>
            <source>Urdu</source>
            <comment>of_ur</comment>
            <translation>الأردية</translation>
        </message>
        <message>
            <source>Vietnamese</source>
            <comment>of_vi</comment>
            <translation>الفيتنامية</translation>
        </message>
        <message>
            <source>Chinese</source>
            <comment>of_zh</comment>
            <translation>الصينية</translation>
        </message>
        <message>
            <source>United Arab Emirates</source>
            <comment>in_ae</comment>
            <translation>الإمارات</translation>
        </message>
        <message>
            <source>Argentina</source>
            <comment>in_ar</comment>
            <translation>الأرجنتين</translation>
        </message>
        <message>
            <source>Austria</source>
            <comment>in_at</comment>
            <translation>النمسا</translation>
        </message>
        <message>
            <source>Australia</source>
            <comment>in_au</comment>
            <translation>أستراليا</translation>
        </message>
        <message>
            <source>Belgium</source>
            <comment>in_be</comment>
            <translation>بلجيكا</translation>
        </message>
        <message>
            <source>Brazil</source>
            <comment>in_br</comment>
            <translation>البرازيل</translation>
        </message>
        <message>
            <source>Canada</source>
            <comment>in_ca</comment>
            <translation>كندا</translation>
        </message>
        <message>
            <source>Switzerland</source>
            <comment>in_ch</comment>
            <translation>سويسرا</translation>
        </message>
        <message>
            <source>Chile</source>
            <comment>in_cl</comment>
            <translation>تشيلي</translation>
        </message>
        <message>
            <source>China</source>
            <comment>in_cn</comment>
            <translation>الصين</translation>
        </message>
        <message>
            <source>Colombia</source>
            <comment>in_co</comment>
            <translation>كولومبيا</translation>
        </message>
        <message>
            <source>Germany</source>
            <comment>in_de</comment>
            <translation>ألمانيا</translation>
        </message>
        <message>
            <source>Algeria</source>
            <comment>in_dz</comment>
            <translation>الجزائر</translation>
        </message>
        <message>
            <source>Ecuador</source>
            <comment>in_ec</comment>
            <translation>الإكوادور</translation>
        </message>
        <message>
            <source>Egypt</source>
            <comment>in_eg</comment>
            <translation>مصر</translation>
        </message>
        <message>
            <source>Spain</source>
            <comment>in_es</comment>
            <translation>إسبانيا</translation>
        </message>
        <message>
            <source>France</source>
            <comment>in_fr</comment>
            <translation>فرنسا</translation>
        </message>
        <message>
            <source>United Kingdom</source>
            <comment>in_gb</comment>
            <translation>المملكة المتحدة</translation>
        </message>
        <message>
            <source>Ireland</source>
            <comment>in_ie</comment>
            <translation>أيرلندا</translation>
        </message>
        <message>
            <source>India</source>
            <comment>in_in</comment>
            <translation>الهند</translation>
        </message>
        <message>
            <source>Iraq</source>
            <comment>in_iq</comment>
            <translation>العراق</translation>
        </message>
        <message>
            <source>Italy</source>
            <comment>in_it</comment>
            <translation>إيطاليا</translation>
        </message>
        <message>
            <source>Jordan</source>
            <comment>in_jo</comment>
            <translation>الأردن</translation>
        </message>
        <message>
            <source>Japan</source>
            <comment>in_jp</comment>
            <translation>اليابان</translation>
        </message>
        <message>
            <source>South Korea</source>
            <comment>in_kr</comment>
            <translation>كوريا الجنوبية</translation>
        </message>
        <message>
            <source>Kuwait</source>
            <comment>in_kw</comment>
            <translation>الكويت</translation>
        </message>
        <message>
            <source>Lebanon</source>
            <comment>in_lb</comment>
            <translation>لبنان</translation>
        </message>
        <message>
            <source>Libya</source>
            <comment>in_ly</comment>
            <translation>ليبيا</translation>
        </message>
        <message>
            <source>Morocco</source>
            <comment>in_ma</comment>
            <translation>المغرب</translation>
        </message>
        <message>
            <source>Mexico</source>
            <comment>in_mx</comment>
            <translation>المكسيك</translation>
        </message>
        <message>
            <source>Netherlands</source>
            <comment>in_nl</comment>
            <translation>هولندا</translation>
        </message>
        <message>
            <source>New Zealand</source>
            <comment>in_nz</comment>
            <translation>نيوزيلندا</translation>
        </message>
        <message>
            <source>Peru</source>
            <comment>in_pe</comment>
            <translation>بيرو</translation>
        </message>
        <message>
            <source>Portugal</source>
            <comment>in_pt</comment>
            <translation>البرتغال</translation>
        </message>
        <message>
            <source>Qatar</source>
            <comment>in_qa</comment>
            <translation>قطر</translation>
        </message>
        <message>
            <source>Russia</source>
            <comment>in_ru</comment>
            <translation>روسيا</translation>
        </message>
        <message>
            <source>Saudi Arabia</source>
            <comment>in_sa</comment>
            <translation>السعودية</translation>
        </message>
        <message>
            <source>Syria</source>
            <comment>in_sy</comment>
            <translation>سوريا</translation>
        </message>
        <message>
            <source>Tunisia</source>
            <comment>in_tn</comment>
            <translation>تونس</translation>
        </message>
        <message>
            <source>Türkiye</source>
            <comment>in_tr</comment>
            <translation>تركيا</translation>
        </message>
        <message>
            <source>Taiwan</source>
            <comment>in_tw</comment>
            <translation>تايوان</translation>
        </message>
        <message>
            <source>Ukraine</source>
            <comment>in_ua</comment>
            <translation>أوكرانيا</translation>
        </message>
        <message>
            <source>United States</source>
            <comment>in_us</comment>
            <translation>الولايات المتحدة</translation>
        </message>
        <message>
            <source>Uruguay</source>
            <comment>in_uy</comment>
            <translation>الأوروغواي</translation>
        </message>
        <message>
            <source>Venezuela</source>
            <comment>in_ve</comment>
            <translation>فنزويلا</translation>
        </message>
        <message>
            <source>Yemen</source>
            <comment>in_ye</comment>
            <translation>اليمن</translation>
        </message>
        <message>
            <source>South Africa</source>
            <comment>in_za</comment>
            <translation>جنوب أفريقيا</translation>
        </message>
    </context>
    <context>
        <name>pedal</name>
        <message>
            <source>Set up a pedal</source>
            <comment>open</comment>
            <translation>إعداد دواسة</translation>
        </message>
        <message>
            <source>foot pedal</source>
            <comment>hint_open</comment>
            <translation>دواسة القدم</translation>
        </message>
        <message>
            <source>Your foot pedal</source>
            <comment>title</comment>
            <translation>دواستك</translation>
        </message>
        <message>
            <source>Step on a button to see it light up. What you set here is kept for you at this station.</source>
            <comment>lead</comment>
            <translation>دُس على زر فيضيء. ما تضبطه هنا يُحفظ لك في هذه المحطة.</translation>
        </message>
        <message>
            <source>No foot pedal is plugged in</source>
            <comment>empty</comment>
            <translation>لا توجد دواسة موصولة</translation>
        </message>
        <message>
            <source>Plug one in, and it shows here within a second. A pedal that sends keys may not show: set it up all the same, and step on it when you are asked.</source>
            <comment>empty_note</comment>
            <translation>صِل واحدة فتظهر هنا خلال ثانية. الدواسة التي ترسل مفاتيح قد لا تظهر: أعدّها مع ذلك، ودُس عليها حين يُطلب منك.</translation>
        </message>
        <message>
            <source>Set up a pedal that sends keys, or plug one in.</source>
            <comment>none</comment>
            <translation>أعدّ دواسة ترسل مفاتيح، أو صِل واحدة.</translation>
        </message>
        <message>
            <source>Ready. Step on a button to try it.</source>
            <comment>ready</comment>
            <translation>جاهز. دُس على زر لتجربته.</translation>
        </message>
        <message>
            <source>Some pedals send keys instead. Set those to F13 to F24 with their maker's tool: no keyboard has them, so they never write into your text.</source>
            <comment>keys_note</comment>
            <translation>بعض الدواسات ترسل مفاتيح. اضبطها ببرنامج الشركة المصنّعة على F13 إلى F24: لا توجد في أي لوحة مفاتيح، فلا تكتب شيئًا في نصك أبدًا.</translation>
        </message>
        <message>
            <source>Set up step by step</source>
            <comment>begin</comment>
            <translation>الإعداد خطوة بخطوة</translation>
        </message>
        <message>
            <source>As it was</source>
            <comment>reset</comment>
            <translation>كما كانت</translation>
        </message>
        <message>
            <source>Every button does what it usually does.</source>
            <comment>reset_none</comment>
            <translation>كل زر يفعل ما يفعله عادة.</translation>
        </message>
        <message>
            <source>Step on the button you want for: {act}</source>
            <comment>ask</comment>
            <translation>دُس على الزر الذي تريده من أجل: {act}</translation>
        </message>
        <message>
            <source>Step {at} of {all}</source>
            <comment>count</comment>
            <translation>الخطوة {at} من {all}</translation>
        </message>
        <message>
            <source>Skip this one</source>
            <comment>skip</comment>
            <translation>تخطي هذا</translation>
        </message>
        <message>
            <source>Back one step</source>
            <comment>back</comment>
            <translation>خطوة إلى الوراء</translation>
        </message>
        <message>
            <source>This is the first step.</source>
            <comment>back_none</comment>
            <translation>هذه هي الخطوة الأولى.</translation>
        </message>
        <message>
            <source>Finish here</source>
            <comment>finish</comment>
            <translation>الإنهاء هنا</translation>
        </message>
        <message>
            <source>Leave everything as it was</source>
            <comment>stop</comment>
            <translation>ترك كل شيء كما كان</translation>
        </message>
        <message>
            <source>Done: {act}.</source>
            <comment>given</comment>
            <translation>تم: {act}.</translation>
        </message>
        <message>
            <source>That button has just been set to: {act}. Step on it once more to take it from there, or step on another.</source>
            <comment>clash_button</comment>
            <translation>ضُبط هذا الزر للتو على: {act}. دُس عليه مرة أخرى لأخذه من هناك، أو دُس على غيره.</translation>
        </message>
        <message>
            <source>Your pedal sends {cap}, the key for: {act}. Step on it once more to take it from there, or skip.</source>
            <comment>clash_key</comment>
            <translation>ترسل دواستك {cap}، وهو مفتاح: {act}. دُس مرة أخرى لأخذه من هناك، أو تخطَّ.</translation>
        </message>
        <message>
            <source>Your pedal sends {cap}, which writes or moves in your text. Set it to F13 to F24 with its maker's tool, or skip.</source>
            <comment>refused_set</comment>
            <translation>ترسل دواستك {cap}، وهذا يكتب في نصك أو يتحرك فيه. اضبطها ببرنامج الشركة المصنّعة على F13 إلى F24، أو تخطَّ.</translation>
        </message>
        <message>
            <source>Your pedal sends {cap}, and that key stays what it is. Set the pedal to another key, or skip.</source>
            <comment>refused_kept</comment>
            <translation>ترسل دواستك {cap}، وهذا المفتاح يبقى كما هو. اضبط الدواسة على مفتاح آخر، أو تخطَّ.</translation>
        </message>
        <message>
            <source>a key without a place here</source>
            <comment>some_key</comment>
            <translation>مفتاحًا لا مكان له هنا</translation>
        </message>
        <message>
            <source>Done. Your pedal does this from now on.</source>
            <comment>done_set</comment>
            <translation>تم. تفعل دواستك هذا من الآن.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <comment>done_nothing</comment>
            <translation>لم يتغير شيء.</translation>
        </message>
        <message>
            <source>Done. Every button does what it usually does.</source>
            <comment>done_reset</comment>
            <translation>تم. كل زر يفعل ما يفعله عادة.</translation>
        </message>
        <message>
            <source>It is plugged in, but this computer does not let this program read it. Tell facility IT: “anechoic-station pedal” names the rule that is missing.</source>
            <comment>access_closed</comment>
            <translation>الدواسة موصولة، لكن هذا الحاسوب لا يسمح لهذا البرنامج بقراءتها. أخبر قسم تقنية المعلومات: يسمّي الأمر “anechoic-station pedal” القاعدة الناقصة.</translation>
        </message>
        <message>
            <source>It sends keys, as a keyboard does. Set it up step by step: the keys it sends are taken as they come.</source>
            <comment>access_keys</comment>
            <translation>ترسل مفاتيح كما تفعل لوحة المفاتيح. أعدّها خطوة بخطوة: تؤخذ المفاتيح التي ترسلها كما تأتي.</translation>
        </message>
        <message>
            <source>It is plugged in, but reports in a way this program does not know. Its maker's tool can set it to send keys.</source>
            <comment>access_odd</comment>
            <translation>الدواسة موصولة، لكنها تُبلغ بطريقة لا يعرفها هذا البرنامج. يمكن لبرنامج الشركة المصنّعة أن يجعلها ترسل مفاتيح.</translation>
        </message>
        <message>
            <source>It sends more than a foot can, so it is left alone. Pull it out, wait a moment, and plug it in again.</source>
            <comment>access_floods</comment>
            <translation>ترسل أكثر مما تستطيعه قدم، لذلك تُترك جانبًا. افصلها، وانتظر لحظة، ثم صِلها من جديد.</translation>
        </message>
        <message>
            <source>left</source>
            <comment>spot_left</comment>
            <translation>يسار</translation>
        </message>
        <message>
            <source>middle</source>
            <comment>spot_middle</comment>
            <translation>وسط</translation>
        </message>
        <message>
            <source>right</source>
            <comment>spot_right</comment>
            <translation>يمين</translation>
        </message>
        <message>
            <source>top</source>
            <comment>spot_top</comment>
            <translation>أعلى</translation>
        </message>
        <message>
            <source>button {n}</source>
            <comment>button</comment>
            <translation>الزر {n}</translation>
        </message>
        <message>
            <source>down</source>
            <comment>down</comment>
            <translation>مضغوط</translation>
        </message>
        <message>
            <source>nothing yet</source>
            <comment>does_nothing</comment>
            <translation>لا شيء بعد</translation>
        </message>
        <message>
            <source>set up</source>
            <comment>hint_begin</comment>
            <translation>إعداد</translation>
        </message>
        <message>
            <source>as it was</source>
            <comment>hint_reset</comment>
            <translation>كما كانت</translation>
        </message>
        <message>
            <source>back</source>
            <comment>hint_leave</comment>
            <translation>رجوع</translation>
        </message>
        <message>
            <source>skip</source>
            <comment>hint_skip</comment>
            <translation>تخطي</translation>
        </message>
        <message>
            <source>back one step</source>
            <comment>hint_back</comment>
            <translation>خطوة إلى الوراء</translation>
        </message>
        <message>
            <source>finish here</source>
            <comment>hint_finish</comment>
            <translation>الإنهاء هنا</translation>
        </message>
        <message>
            <source>leave as it was</source>
            <comment>hint_stop</comment>
            <translation>ترك الأمر كما كان</translation>
        </message>
    </context>
    <context>
        <name>queue</name>
        <message>
            <source>Good morning</source>
            <comment>good_morning</comment>
            <translation>صباح الخير</translation>
        </message>
        <message>
            <source>Good afternoon</source>
            <comment>good_afternoon</comment>
            <translation>طاب يومك</translation>
        </message>
        <message>
            <source>Good evening</source>
            <comment>good_evening</comment>
            <translation>مساء الخير</translation>
        </message>
        <message>
            <source>Some answers came back. They come first, with the words of the person who looked at them.</source>
            <comment>lead_returned</comment>
            <translation>عادت بعض الإجابات. تأتي أولًا، ومعها كلمات من نظر فيها.</translation>
        </message>
        <message>
            <source>Clips come a few at a time, sealed for you and this station.</source>
            <comment>lead_work</comment>
            <translation>تأتي المقاطع قليلةً في كل مرة، مختومةً لك ولهذه المحطة.</translation>
        </message>
        <message>
            <source>What waits for your word is below.</source>
            <comment>lead_rooms</comment>
            <translation>ما ينتظر كلمتك في الأسفل.</translation>
        </message>
        <message>
            <source>Your shift goes on where it was. Your drafts are here.</source>
            <comment>resumed</comment>
            <translation>تستمر نوبتك من حيث كانت. مسوداتك هنا.</translation>
        </message>
        <message>
            <source>The facility server is not reached. Drafts and answers are kept here, sealed, and go out by themselves.</source>
            <comment>offline</comment>
            <translation>تعذّر الوصول إلى خادم المنشأة. تُحفظ المسودات والإجابات هنا مختومةً وتُرسل من تلقاء نفسها.</translation>
        </message>
        <message>
            <source>Start</source>
            <comment>start</comment>
            <translation>بدء</translation>
        </message>
        <message>
            <source>Go on</source>
            <comment>go_on</comment>
            <translation>متابعة</translation>
        </message>
        <message>
            <source>Mend it</source>
            <comment>mend</comment>
            <translation>تعديلها</translation>
        </message>
        <message>
            <source>Look again</source>
            <comment>look_again</comment>
            <translation>نظرة أخرى</translation>
        </message>
        <message>
            <source>Opening …</source>
            <comment>opening</comment>
            <translation>جارٍ الفتح…</translation>
        </message>
        <message>
            <source>Open</source>
            <comment>open</comment>
            <translation>فتح</translation>
        </message>
        <message>
            <source>Nothing to hear just now</source>
            <comment>nothing</comment>
            <translation>لا شيء للسماع الآن</translation>
        </message>
        <message>
            <source>Your next clips</source>
            <comment>next</comment>
            <translation>مقاطعك التالية</translation>
        </message>
        <message numerus="yes">
            <source>{n} clips are ready for you</source>
            <comment>ready</comment>
            <extracomment>one: 1 clip is ready for you</extracomment>
            <translation>
                <numerusform>لا مقاطع جاهزة لك</numerusform>
                <numerusform>مقطع واحد جاهز لك</numerusform>
                <numerusform>مقطعان جاهزان لك</numerusform>
                <numerusform>{n} مقاطع جاهزة لك</numerusform>
                <numerusform>{n} مقطعًا جاهزًا لك</numerusform>
                <numerusform>{n} مقطع جاهز لك</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} answers came back to you</source>
            <comment>returned</comment>
            <extracomment>one: 1 answer came back to you</extracomment>
            <translation>
                <numerusform>لم تعد إليك أي إجابة</numerusform>
                <numerusform>عادت إليك إجابة واحدة</numerusform>
                <numerusform>عادت إليك إجابتان</numerusform>
                <numerusform>عادت إليك {n} إجابات</numerusform>
                <numerusform>عادت إليك {n} إجابة</numerusform>
                <numerusform>عادت إليك {n} إجابة</numerusform>
            </translation>
        </message>
        <message>
            <source>Returned work comes first. The comment stands beside your words.</source>
            <comment>returned_first</comment>
            <translation>العمل العائد يأتي أولًا. والتعليق بجانب كلماتك.</translation>
        </message>
        <message>
            <source>Sealed until you open them. What you do not open goes back by itself.</source>
            <comment>sealed</comment>
            <translation>مختومة حتى تفتحها. وما لا تفتحه يعود من تلقاء نفسه.</translation>
        </message>
        <message>
            <source>Reviews</source>
            <comment>reviews</comment>
            <translation>المراجعات</translation>
        </message>
        <message>
            <source>Second person</source>
            <comment>approvals</comment>
            <translation>الشخص الثاني</translation>
        </message>
        <message numerus="yes">
            <source>{n} answers wait for a look</source>
            <comment>reviews_waiting</comment>
            <extracomment>one: 1 answer waits for a look</extracomment>
            <translation>
                <numerusform>لا إجابات تنتظر نظرة</numerusform>
                <numerusform>إجابة واحدة تنتظر نظرة</numerusform>
                <numerusform>إجابتان تنتظران نظرة</numerusform>
                <numerusform>{n} إجابات تنتظر نظرة</numerusform>
                <numerusform>{n} إجابة تنتظر نظرة</numerusform>
                <numerusform>{n} إجابة تنتظر نظرة</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing waits</source>
            <comment>nothing_waits</comment>
            <translation>لا شيء في الانتظار</translation>
        </message>
        <message numerus="yes">
            <source>{n} alarms nobody has looked at</source>
            <comment>alarms</comment>
            <extracomment>one: 1 alarm nobody has looked at</extracomment>
            <translation>
                <numerusform>لا إنذارات لم يطّلع عليها أحد</numerusform>
                <numerusform>إنذار واحد لم يطّلع عليه أحد</numerusform>
                <numerusform>إنذاران لم يطّلع عليهما أحد</numerusform>
                <numerusform>{n} إنذارات لم يطّلع عليها أحد</numerusform>
                <numerusform>{n} إنذارًا لم يطّلع عليه أحد</numerusform>
                <numerusform>{n} إنذار لم يطّلع عليه أحد</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} requests wait for a second person</source>
            <comment>approvals_waiting</comment>
            <extracomment>one: 1 request waits for a second person</extracomment>
            <translation>
                <numerusform>لا طلبات تنتظر شخصًا ثانيًا</numerusform>
                <numerusform>طلب واحد ينتظر شخصًا ثانيًا</numerusform>
                <numerusform>طلبان ينتظران شخصًا ثانيًا</numerusform>
                <numerusform>{n} طلبات تنتظر شخصًا ثانيًا</numerusform>
                <numerusform>{n} طلبًا ينتظر شخصًا ثانيًا</numerusform>
                <numerusform>{n} طلب ينتظر شخصًا ثانيًا</numerusform>
            </translation>
        </message>
        <message>
            <source>Your day</source>
            <comment>day</comment>
            <translation>يومك</translation>
        </message>
        <message>
            <source>Answered</source>
            <comment>answered</comment>
            <translation>أُجيب عنها</translation>
        </message>
        <message>
            <source>Active time</source>
            <comment>active</comment>
            <translation>الوقت الفعلي</translation>
        </message>
        <message>
            <source>Came back</source>
            <comment>came_back</comment>
            <translation>عادت</translation>
        </message>
        <message>
            <source>Kept here, not yet sent</source>
            <comment>kept</comment>
            <translation>محفوظة هنا ولم تُرسل بعد</translation>
        </message>
        <message>
            <source>{hours} h {minutes} min</source>
            <comment>hours</comment>
            <translation>{hours} س {minutes} د</translation>
        </message>
        <message>
            <source>Your supervisor sees these same figures.</source>
            <comment>same_figures</comment>
            <translation>يرى مشرفك هذه الأرقام نفسها.</translation>
        </message>
        <message>
            <source>Your screen</source>
            <comment>screen</comment>
            <translation>شاشتك</translation>
        </message>
        <message>
            <source>Kept for you at this station.</source>
            <comment>screen_kept</comment>
            <translation>محفوظ لك في هذه المحطة.</translation>
        </message>
        <message>
            <source>{language} from your next sign-in on.</source>
            <comment>language_next</comment>
            <translation>{language} ابتداءً من تسجيل دخولك التالي.</translation>
        </message>
        <message>
            <source>Your keys</source>
            <comment>keys</comment>
            <translation>مفاتيحك</translation>
        </message>
        <message>
            <source>Change keys</source>
            <comment>keys_change</comment>
            <translation>تغيير المفاتيح</translation>
        </message>
        <message>
            <source>Presets of other programs, or key by key.</source>
            <comment>keys_kept</comment>
            <translation>مفاتيح برامج أخرى، أو مفتاحًا مفتاحًا.</translation>
        </message>
        <message>
            <source>your keys</source>
            <comment>hint_keys</comment>
            <translation>مفاتيحك</translation>
        </message>
        <message>
            <source>open</source>
            <comment>hint_open</comment>
            <translation>فتح</translation>
        </message>
        <message>
            <source>reviews</source>
            <comment>hint_reviews</comment>
            <translation>المراجعات</translation>
        </message>
        <message>
            <source>second person</source>
            <comment>hint_approvals</comment>
            <translation>الشخص الثاني</translation>
        </message>
        <message>
            <source>sign out</source>
            <comment>hint_sign_out</comment>
            <translation>تسجيل الخروج</translation>
        </message>
    </context>
    <context>
        <name>shared</name>
        <message>
            <source>active</source>
            <comment>active</comment>
            <translation>وقت فعلي</translation>
        </message>
        <message>
            <source>quieter now?</source>
            <comment>ears_careful</comment>
            <translation>أخفض قليلًا؟</translation>
        </message>
        <message>
            <source>day full, rest ears</source>
            <comment>ears_full</comment>
            <translation>اكتمل اليوم، أرح أذنيك</translation>
        </message>
        <message>
            <source>{h} h {m} min</source>
            <comment>hours_minutes</comment>
            <translation>{h} س {m} د</translation>
        </message>
        <message>
            <source>Item {n} of {m}</source>
            <comment>item_of</comment>
            <translation>المقطع {n} من {m}</translation>
        </message>
        <message>
            <source>Locked</source>
            <comment>link_locked</comment>
            <translation>مقفل</translation>
        </message>
        <message>
            <source>Offline</source>
            <comment>link_offline</comment>
            <translation>غير متصل</translation>
        </message>
        <message numerus="yes">
            <source>Offline · {n} kept</source>
            <comment>link_offline_kept</comment>
            <extracomment>one: Offline · {n} kept</extracomment>
            <translation>
                <numerusform>غير متصل</numerusform>
                <numerusform>غير متصل · إجابة محفوظة</numerusform>
                <numerusform>غير متصل · إجابتان محفوظتان</numerusform>
                <numerusform>غير متصل · {n} محفوظة</numerusform>
                <numerusform>غير متصل · {n} محفوظة</numerusform>
                <numerusform>غير متصل · {n} محفوظة</numerusform>
            </translation>
        </message>
        <message>
            <source>Online · saved</source>
            <comment>link_online</comment>
            <translation>متصل · محفوظ</translation>
        </message>
        <message>
            <source>Saving…</source>
            <comment>link_saving</comment>
            <translation>جارٍ الحفظ…</translation>
        </message>
        <message>
            <source>nothing here</source>
            <comment>nothing_here</comment>
            <translation>لا شيء هنا</translation>
        </message>
        <message>
            <source>Checking</source>
            <comment>protection_checking</comment>
            <translation>جارٍ الفحص</translation>
        </message>
        <message>
            <source>Clips closed</source>
            <comment>protection_closed</comment>
            <translation>المقاطع مغلقة</translation>
        </message>
        <message>
            <source>Protected</source>
            <comment>protection_protected</comment>
            <translation>محمي</translation>
        </message>
        <message>
            <source>Training</source>
            <comment>protection_training</comment>
            <translation>تدريب</translation>
        </message>
        <message>
            <source>Heard</source>
            <comment>row_heard</comment>
            <translation>المسموع</translation>
        </message>
        <message>
            <source>Overview</source>
            <comment>row_overview</comment>
            <translation>عام</translation>
        </message>
        <message>
            <source>{khz} kHz</source>
            <comment>row_kilohertz</comment>
            <translation>{khz} kHz</translation>
        </message>
        <message>
            <source>0 s</source>
            <comment>row_start</comment>
            <translation>0 ث</translation>
        </message>
        <message>
            <source>Wave</source>
            <comment>row_wave</comment>
            <translation>الموجة</translation>
        </message>
        <message>
            <source>Transcript</source>
            <comment>row_words</comment>
            <translation>النص</translation>
        </message>
        <message>
            <source>safe ears</source>
            <comment>ears_safe</comment>
            <translation>سلامة السمع</translation>
        </message>
        <message>
            <source>today</source>
            <comment>today</comment>
            <translation>اليوم</translation>
        </message>
        <message>
            <source>Waveform</source>
            <comment>waveform</comment>
            <translation>شكل الموجة</translation>
        </message>
        <message>
            <source>No clip is open.</source>
            <comment>waveform_empty</comment>
            <translation>لا يوجد مقطع مفتوح.</translation>
        </message>
        <message>
            <source>{length} seconds. Speech at {parts}.</source>
            <comment>waveform_parts</comment>
            <translation>المدة {length} ثانية. الكلام عند {parts}.</translation>
        </message>
        <message>
            <source>uncalibrated</source>
            <comment>ears_unmeasured</comment>
            <translation>غير معاير</translation>
        </message>
    </context>
    <context>
        <name>shell</name>
        <message>
            <source>Covered while nobody looks</source>
            <comment>covered</comment>
            <translation>محجوب ما دام لا أحد ينظر</translation>
        </message>
        <message>
            <source>Come back to this window, or press any key. Your work is where you left it.</source>
            <comment>covered_lead</comment>
            <translation>عُد إلى هذه النافذة أو اضغط أي مفتاح. عملك حيث تركته.</translation>
        </message>
        <message>
            <source>Review</source>
            <comment>review</comment>
            <translation>مراجعة</translation>
        </message>
        <message>
            <source>Translation choice</source>
            <comment>kind_translation</comment>
            <translation>اختيار ترجمة</translation>
        </message>
        <message>
            <source>Transcription</source>
            <comment>kind_transcription</comment>
            <translation>تفريغ</translation>
        </message>
        <message>
            <source>Command grading</source>
            <comment>kind_command</comment>
            <translation>تقييم أمر</translation>
        </message>
        <message>
            <source>Several languages</source>
            <comment>several_languages</comment>
            <translation>عدة لغات</translation>
        </message>
        <message>
            <source>Somebody tried to sign in as you at another workstation at {at}.</source>
            <comment>elsewhere</comment>
            <translation>حاول أحدهم تسجيل الدخول باسمك في محطة أخرى عند {at}.</translation>
        </message>
        <message>
            <source>If that was not you, tell your supervisor.</source>
            <comment>elsewhere_do</comment>
            <translation>إن لم يكن ذلك أنت فأخبر مشرفك.</translation>
        </message>
        <message>
            <source>I have read this</source>
            <comment>elsewhere_read</comment>
            <translation>قرأت هذا</translation>
        </message>
        <message>
            <source>Nobody was here for a while, so the session was ended. Your drafts are safe.</source>
            <comment>idle_end</comment>
            <translation>لم يكن أحد هنا لفترة، فأُنهيت الجلسة. مسوداتك في أمان.</translation>
        </message>
        <message>
            <source>Your ears had a full day of sound.</source>
            <comment>ears_full</comment>
            <translation>نالت أذناك صوت يوم كامل.</translation>
        </message>
        <message>
            <source>That is 80 dB(A) over eight hours. Rest them now, or go on more quietly.</source>
            <comment>ears_rest</comment>
            <translation>هذا يعادل 80 dB(A) مدة ثماني ساعات. أرحهما الآن أو تابع بصوت أخفض.</translation>
        </message>
    </context>
    <context>
        <name>sight</name>
        <message>
            <source>[masked]</source>
            <comment>masked</comment>
            <translation>[محجوب]</translation>
        </message>
        <message>
            <source>Masked at {parts}.</source>
            <comment>masked_parts</comment>
            <translation>محجوب عند {parts}.</translation>
        </message>
        <message>
            <source>{level} dBFS</source>
            <comment>level</comment>
            <translation>{level} dBFS</translation>
        </message>
        <message>
            <source>linear</source>
            <comment>scale_linear</comment>
            <translation>خطي</translation>
        </message>
        <message>
            <source>dB</source>
            <comment>scale_decibels</comment>
            <translation>dB</translation>
        </message>
        <message>
            <source>{scale} {zoom} dB</source>
            <comment>scale_zoomed</comment>
            <translation>{scale} {zoom} dB</translation>
        </message>
        <message>
            <source>Measured to {percent} %</source>
            <comment>measuring</comment>
            <translation>قيس حتى {percent}٪</translation>
        </message>
        <message>
            <source>{side}, change</source>
            <comment>side</comment>
            <translation>{side}، تغيير</translation>
        </message>
        <message>
            <source>Both ears</source>
            <comment>side_both</comment>
            <translation>الأذنان</translation>
        </message>
        <message>
            <source>Left ear</source>
            <comment>side_left</comment>
            <translation>الأذن اليسرى</translation>
        </message>
        <message>
            <source>Right ear</source>
            <comment>side_right</comment>
            <translation>الأذن اليمنى</translation>
        </message>
    </context>
    <context>
        <name>signin</name>
        <message>
            <source>Sign in</source>
            <comment>title</comment>
            <translation>تسجيل الدخول</translation>
        </message>
        <message>
            <source>Your first sign-in</source>
            <comment>first_title</comment>
            <translation>تسجيل دخولك الأول</translation>
        </message>
        <message>
            <source>Your authenticator</source>
            <comment>secret_title</comment>
            <translation>تطبيق المصادقة</translation>
        </message>
        <message>
            <source>Finding the facility server …</source>
            <comment>starting</comment>
            <translation>جارٍ البحث عن خادم المنشأة…</translation>
        </message>
        <message>
            <source>Clips are closed at this station</source>
            <comment>closed_title</comment>
            <translation>المقاطع مغلقة في هذه المحطة</translation>
        </message>
        <message>
            <source>Listening room, {name}</source>
            <comment>room_of</comment>
            <translation>غرفة الاستماع، {name}</translation>
        </message>
        <message>
            <source>Station</source>
            <comment>station</comment>
            <translation>المحطة</translation>
        </message>
        <message>
            <source>Your login</source>
            <comment>login</comment>
            <translation>اسم الدخول</translation>
        </message>
        <message>
            <source>as on your card</source>
            <comment>login_hint</comment>
            <translation>كما في بطاقتك</translation>
        </message>
        <message>
            <source>Password</source>
            <comment>password</comment>
            <translation>كلمة المرور</translation>
        </message>
        <message>
            <source>Six digits of your authenticator</source>
            <comment>code</comment>
            <translation>ستة أرقام من تطبيق المصادقة</translation>
        </message>
        <message>
            <source>Activation code</source>
            <comment>activation</comment>
            <translation>رمز التفعيل</translation>
        </message>
        <message>
            <source>from the sheet handed to you in person</source>
            <comment>activation_hint</comment>
            <translation>من الورقة التي سُلّمت إليك باليد</translation>
        </message>
        <message>
            <source>A password of your own, 15 characters or more</source>
            <comment>new_password</comment>
            <translation>كلمة مرور من عندك، 15 حرفًا أو أكثر</translation>
        </message>
        <message>
            <source>The same password again</source>
            <comment>again</comment>
            <translation>كلمة المرور نفسها مرة أخرى</translation>
        </message>
        <message>
            <source>Sign in</source>
            <comment>sign_in</comment>
            <translation>تسجيل الدخول</translation>
        </message>
        <message>
            <source>Continue</source>
            <comment>continue</comment>
            <translation>متابعة</translation>
        </message>
        <message>
            <source>First time here? Use your activation code</source>
            <comment>first_time</comment>
            <translation>أول مرة هنا؟ استخدم رمز التفعيل</translation>
        </message>
        <message>
            <source>Back to sign-in</source>
            <comment>back</comment>
            <translation>العودة إلى تسجيل الدخول</translation>
        </message>
        <message>
            <source>I have saved it</source>
            <comment>saved</comment>
            <translation>لقد حفظته</translation>
        </message>
        <message>
            <source>Checking …</source>
            <comment>busy</comment>
            <translation>جارٍ التحقق…</translation>
        </message>
        <message>
            <source>All three fields are needed.</source>
            <comment>incomplete</comment>
            <translation>الحقول الثلاثة كلها مطلوبة.</translation>
        </message>
        <message>
            <source>Login and password are needed.</source>
            <comment>incomplete_for_key</comment>
            <translation>يلزم اسم الدخول وكلمة المرور.</translation>
        </message>
        <message>
            <source>Login, activation code and a password are needed.</source>
            <comment>first_incomplete</comment>
            <translation>اسم الدخول ورمز التفعيل وكلمة المرور مطلوبة.</translation>
        </message>
        <message>
            <source>The two passwords are not the same. Type both again.</source>
            <comment>differ</comment>
            <translation>كلمتا المرور غير متطابقتين. يُرجى كتابتهما من جديد.</translation>
        </message>
        <message>
            <source>Scan this with the authenticator app on the device you were given. It is shown this once.</source>
            <comment>secret_lead</comment>
            <translation>امسح هذه الصورة بتطبيق المصادقة على الجهاز الذي سُلّم إليك. لا تُعرض إلا هذه المرة.</translation>
        </message>
        <message>
            <source>Or type it in there:</source>
            <comment>secret_text</comment>
            <translation>أو اكتبه هناك:</translation>
        </message>
        <message>
            <source>Then sign in with your password and the six digits it shows.</source>
            <comment>secret_next</comment>
            <translation>ثم سجّل الدخول بكلمة المرور والأرقام الستة التي يعرضها.</translation>
        </message>
        <message>
            <source>This station may show clips</source>
            <comment>may_show</comment>
            <translation>يمكن لهذه المحطة عرض المقاطع</translation>
        </message>
        <message>
            <source>This station may not show clips yet</source>
            <comment>may_not_show</comment>
            <translation>لا يمكن لهذه المحطة عرض المقاطع بعد</translation>
        </message>
        <message>
            <source>Training facility. Nothing here is confidential.</source>
            <comment>training</comment>
            <translation>منشأة تدريب. لا شيء هنا سري.</translation>
        </message>
        <message>
            <source>I hear what people said in confidence.</source>
            <comment>promise_1</comment>
            <translation>أسمع ما قاله الناس على سبيل الثقة.</translation>
        </message>
        <message>
            <source>I take nothing out of this room but my answers.</source>
            <comment>promise_2</comment>
            <translation>لا أُخرج من هذه الغرفة إلا إجاباتي.</translation>
        </message>
        <message>
            <source>I stop whenever I need to. It costs me nothing.</source>
            <comment>promise_3</comment>
            <translation>أتوقف كلما احتجت. ولا يكلفني ذلك شيئًا.</translation>
        </message>
        <message>
            <source>By starting I repeat</source>
            <comment>promise_head</comment>
            <translation>ببدء العمل أكرر</translation>
        </message>
        <message>
            <source>Light</source>
            <comment>theme_light</comment>
            <translation>فاتح</translation>
        </message>
        <message>
            <source>Dark</source>
            <comment>theme_dark</comment>
            <translation>داكن</translation>
        </message>
        <message>
            <source>High contrast, dark</source>
            <comment>theme_hc_dark</comment>
            <translation>تباين عالٍ، داكن</translation>
        </message>
        <message>
            <source>High contrast, light</source>
            <comment>theme_hc_light</comment>
            <translation>تباين عالٍ، فاتح</translation>
        </message>
        <message>
            <source>Text {percent} %</source>
            <comment>text_scale</comment>
            <translation>النص {percent} %</translation>
        </message>
        <message>
            <source>Signed out. Nothing on this station can be opened without you and the server.</source>
            <comment>signed_out</comment>
            <translation>تم تسجيل الخروج. لا يُفتح شيء في هذه المحطة من دونك ومن دون الخادم.</translation>
        </message>
        <message>
            <source>Picture of the authenticator's secret</source>
            <comment>qr</comment>
            <translation>صورة سر تطبيق المصادقة</translation>
        </message>
        <message>
            <source>What was begun here stays sealed on this station. Facility IT can open it again; nobody did anything wrong.</source>
            <comment>closed_safe</comment>
            <translation>ما بدأ هنا يبقى مختومًا في هذه المحطة. يستطيع قسم التقنية فتحه من جديد؛ ولم يخطئ أحد.</translation>
        </message>
    </context>
    <context>
        <name>sound</name>
        <message>
            <source>Play</source>
            <comment>play</comment>
            <translation>تشغيل</translation>
        </message>
        <message>
            <source>Pause</source>
            <comment>pause</comment>
            <translation>إيقاف مؤقت</translation>
        </message>
        <message>
            <source>Say again</source>
            <comment>say_again</comment>
            <translation>إعادة القول</translation>
        </message>
        <message>
            <source>Loop</source>
            <comment>loop</comment>
            <translation>تكرار</translation>
        </message>
        <message>
            <source>Loop {first}–{last}</source>
            <comment>loop_span</comment>
            <translation>تكرار {first}–{last}</translation>
        </message>
        <message>
            <source>/ {seconds} s</source>
            <comment>length</comment>
            <translation>/ {seconds} ث</translation>
        </message>
        <message>
            <source>resumes {seconds} s back</source>
            <comment>resumes</comment>
            <translation>يستأنف قبل {seconds} ث</translation>
        </message>
        <message>
            <source>Sound of the clip</source>
            <comment>section</comment>
            <translation>صوت المقطع</translation>
        </message>
        <message>
            <source>Transcript</source>
            <comment>transcript</comment>
            <translation>النص</translation>
        </message>
        <message>
            <source>Slower</source>
            <comment>slower</comment>
            <translation>أبطأ</translation>
        </message>
        <message>
            <source>Faster</source>
            <comment>faster</comment>
            <translation>أسرع</translation>
        </message>
        <message>
            <source>Slower than this, words fall apart.</source>
            <comment>slowest</comment>
            <translation>أبطأ من ذلك تتفكك الكلمات.</translation>
        </message>
        <message>
            <source>Faster than this, words cannot be followed.</source>
            <comment>fastest</comment>
            <translation>أسرع من ذلك لا يمكن تتبع الكلمات.</translation>
        </message>
        <message>
            <source>Speed {speed}, back to normal</source>
            <comment>speed</comment>
            <translation>السرعة {speed}، عودة إلى العادي</translation>
        </message>
        <message>
            <source>Boost {decibels} dB</source>
            <comment>boost</comment>
            <translation>تقوية {decibels} dB</translation>
        </message>
        <message>
            <source>Speech band</source>
            <comment>speech_band</comment>
            <translation>نطاق الكلام</translation>
        </message>
        <message>
            <source>Sound comes out at {place}, change</source>
            <comment>output</comment>
            <translation>يخرج الصوت من {place}، تغيير</translation>
        </message>
        <message>
            <source>Default</source>
            <comment>output_system</comment>
            <translation>الافتراضي</translation>
        </message>
    </context>
    <context>
        <name>spoken</name>
        <message>
            <source>What stands here is not read out. Facility IT can have a screen reader granted to you.</source>
            <comment>withheld</comment>
            <translation>ما يظهر هنا لا يُقرأ بصوت. يمكن لقسم تقنية المعلومات أن يطلب منحك قارئ شاشة.</translation>
        </message>
        <message>
            <source>The clip and your answer</source>
            <comment>desk</comment>
            <translation>المقطع وإجابتك</translation>
        </message>
        <message>
            <source>The clip and the answers</source>
            <comment>review</comment>
            <translation>المقطع والإجابات</translation>
        </message>
        <message>
            <source>Part of the work</source>
            <comment>part</comment>
            <translation>جزء من العمل</translation>
        </message>
        <message>
            <source>Candidate {n}</source>
            <comment>candidate</comment>
            <translation>المقترح {n}</translation>
        </message>
        <message>
            <source>Speech, part by part</source>
            <comment>parts</comment>
            <translation>الكلام، جزءًا فجزءًا</translation>
        </message>
        <message>
            <source>Speech {n} of {all}, {first} to {last} seconds, {how}</source>
            <comment>part_of</comment>
            <translation>الكلام {n} من {all}، من {first} إلى {last} ثانية، {how}</translation>
        </message>
        <message>
            <source>not heard</source>
            <comment>heard_not</comment>
            <translation>لم يُسمع</translation>
        </message>
        <message numerus="yes">
            <source>heard {n} times</source>
            <comment>heard</comment>
            <extracomment>one: heard once</extracomment>
            <translation>
                <numerusform>لم يُسمع</numerusform>
                <numerusform>سُمع مرة</numerusform>
                <numerusform>سُمع مرتين</numerusform>
                <numerusform>سُمع {n} مرات</numerusform>
                <numerusform>سُمع {n} مرة</numerusform>
                <numerusform>سُمع {n} مرة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Opened: {kind}, {n} seconds.</source>
            <comment>opened</comment>
            <extracomment>one: Opened: {kind}, 1 second.</extracomment>
            <translation>
                <numerusform>فُتح: {kind}، {n} ثانية.</numerusform>
                <numerusform>فُتح: {kind}، ثانية واحدة.</numerusform>
                <numerusform>فُتح: {kind}، ثانيتان.</numerusform>
                <numerusform>فُتح: {kind}، {n} ثوانٍ.</numerusform>
                <numerusform>فُتح: {kind}، {n} ثانية.</numerusform>
                <numerusform>فُتح: {kind}، {n} ثانية.</numerusform>
            </translation>
        </message>
        <message>
            <source>translation</source>
            <comment>kind_translation</comment>
            <translation>ترجمة</translation>
        </message>
        <message>
            <source>transcription</source>
            <comment>kind_transcription</comment>
            <translation>تفريغ</translation>
        </message>
        <message>
            <source>spoken command</source>
            <comment>kind_command</comment>
            <translation>أمر منطوق</translation>
        </message>
        <message>
            <source>Handed in.</source>
            <comment>handed_in</comment>
            <translation>أُرسل.</translation>
        </message>
        <message>
            <source>Enough is heard to hand in.</source>
            <comment>gate_open</comment>
            <translation>سُمع ما يكفي للإرسال.</translation>
        </message>
        <message>
            <source>Saved.</source>
            <comment>saved</comment>
            <translation>حُفظ.</translation>
        </message>
        <message>
            <source>Flag: {flag}.</source>
            <comment>flagged</comment>
            <translation>إشارة: {flag}.</translation>
        </message>
        <message>
            <source>Difference {at} of {all}</source>
            <comment>difference</comment>
            <translation>الاختلاف {at} من {all}</translation>
        </message>
        <message>
            <source>Taken: {number}.</source>
            <comment>taken</comment>
            <translation>المأخوذ: {number}.</translation>
        </message>
        <message>
            <source>Loop on.</source>
            <comment>loop_on</comment>
            <translation>التكرار مفعّل.</translation>
        </message>
        <message>
            <source>Loop off.</source>
            <comment>loop_off</comment>
            <translation>التكرار متوقف.</translation>
        </message>
        <message>
            <source>Speed {speed}.</source>
            <comment>speed</comment>
            <translation>السرعة {speed}.</translation>
        </message>
        <message>
            <source>minus {text}</source>
            <comment>minus</comment>
            <translation>ناقص {text}</translation>
        </message>
        <message>
            <source>plus {text}</source>
            <comment>plus</comment>
            <translation>زائد {text}</translation>
        </message>
    </context>
    <context>
        <name>standing</name>
        <message>
            <source>Confidential clips stay closed here</source>
            <comment>closed</comment>
            <translation>تبقى المقاطع السرية مغلقة هنا</translation>
        </message>
        <message numerus="yes">
            <source>This computer lacks {n} things they need. Facility IT can mend them; other clips are not affected.</source>
            <comment>lacks</comment>
            <extracomment>one: This computer lacks one thing they need. Facility IT can mend it; other clips are not affected.</extracomment>
            <translation>
                <numerusform>لا ينقص هذا الحاسوب شيء مما تحتاج إليه.</numerusform>
                <numerusform>ينقص هذا الحاسوب أمر واحد تحتاج إليه. يستطيع قسم التقنية إصلاحه، ولا تتأثر المقاطع الأخرى.</numerusform>
                <numerusform>ينقص هذا الحاسوب أمران تحتاج إليهما. يستطيع قسم التقنية إصلاحهما، ولا تتأثر المقاطع الأخرى.</numerusform>
                <numerusform>تنقص هذا الحاسوب {n} أمور تحتاج إليها. يستطيع قسم التقنية إصلاحها، ولا تتأثر المقاطع الأخرى.</numerusform>
                <numerusform>ينقص هذا الحاسوب {n} أمرًا تحتاج إليها. يستطيع قسم التقنية إصلاحها، ولا تتأثر المقاطع الأخرى.</numerusform>
                <numerusform>ينقص هذا الحاسوب {n} أمر تحتاج إليها. يستطيع قسم التقنية إصلاحها، ولا تتأثر المقاطع الأخرى.</numerusform>
            </translation>
        </message>
        <message>
            <source>Show what is lacking</source>
            <comment>show</comment>
            <translation>عرض ما ينقص</translation>
        </message>
        <message>
            <source>Hide what is lacking</source>
            <comment>hide</comment>
            <translation>إخفاء ما ينقص</translation>
        </message>
        <message>
            <source>For facility IT: anechoic-station doctor says how each is mended.</source>
            <comment>for_it</comment>
            <translation>لقسم التقنية: يقول anechoic-station doctor كيف يُصلح كل منها.</translation>
        </message>
        <message>
            <source>A check of the facility's this program does not know ({code})</source>
            <comment>another</comment>
            <translation>فحص تطلبه المنشأة ولا يعرفه هذا البرنامج ({code})</translation>
        </message>
        <message>
            <source>Nothing keeps this computer's clock right</source>
            <comment>check_clock_kept</comment>
            <translation>لا شيء يضبط ساعة هذا الحاسوب</translation>
        </message>
        <message>
            <source>A crash handler collects the memory of programs</source>
            <comment>check_core_pattern</comment>
            <translation>معالج الانهيارات يجمع ذاكرة البرامج</translation>
        </message>
        <message>
            <source>The disk is not encrypted</source>
            <comment>check_disk_encrypted</comment>
            <translation>القرص غير مشفر</translation>
        </message>
        <message>
            <source>Other programs may take pictures of this screen</source>
            <comment>check_display</comment>
            <translation>قد تلتقط برامج أخرى صورًا لهذه الشاشة</translation>
        </message>
        <message>
            <source>An input method runs here that may keep words</source>
            <comment>check_input_methods</comment>
            <translation>تعمل هنا طريقة إدخال قد تحتفظ بالكلمات</translation>
        </message>
        <message>
            <source>A program may record what is played here</source>
            <comment>check_no_capture_stream</comment>
            <translation>قد يسجل برنامج ما يُشغَّل هنا</translation>
        </message>
        <message>
            <source>Memory may be written to the disk</source>
            <comment>check_no_swap</comment>
            <translation>قد تُكتب الذاكرة على القرص</translation>
        </message>
        <message>
            <source>Somebody else may be signed in to this computer</source>
            <comment>check_no_other_session</comment>
            <translation>ربما سجّل شخص آخر الدخول إلى هذا الحاسوب</translation>
        </message>
        <message>
            <source>A remote desktop or a screen recorder runs here</source>
            <comment>check_no_remote_desktop</comment>
            <translation>يعمل هنا سطح مكتب بعيد أو مسجل شاشة</translation>
        </message>
        <message>
            <source>This program is not a build the facility has named</source>
            <comment>check_program_unchanged</comment>
            <translation>هذا البرنامج ليس نسخة سمّتها المنشأة</translation>
        </message>
        <message>
            <source>Programs here may look into each other</source>
            <comment>check_ptrace_scope</comment>
            <translation>تستطيع البرامج هنا أن تطّلع بعضها على بعض</translation>
        </message>
        <message>
            <source>The screen does not lock by itself in time</source>
            <comment>check_screen_locks</comment>
            <translation>لا تُقفل الشاشة تلقائيًا في الوقت المناسب</translation>
        </message>
        <message>
            <source>Any USB device works when it is plugged in</source>
            <comment>check_usb_blocked</comment>
            <translation>يعمل أي جهاز USB بمجرد توصيله</translation>
        </message>
    </context>
    <context>
        <name>supervisor</name>
        <message>
            <source>Queue</source>
            <comment>queue</comment>
            <translation>القائمة</translation>
        </message>
        <message>
            <source>the most telling first</source>
            <comment>queue_note</comment>
            <translation>الأكثر دلالة أولًا</translation>
        </message>
        <message>
            <source>Reviews that wait</source>
            <comment>queue_label</comment>
            <translation>مراجعات تنتظر</translation>
        </message>
        <message numerus="yes">
            <source>{n} more wait behind these.</source>
            <comment>queue_more</comment>
            <extracomment>one: 1 more waits behind these.</extracomment>
            <translation>
                <numerusform>لا شيء ينتظر بعدها.</numerusform>
                <numerusform>وتنتظر بعدها واحدة.</numerusform>
                <numerusform>وتنتظر بعدها اثنتان.</numerusform>
                <numerusform>وتنتظر بعدها {n} أخرى.</numerusform>
                <numerusform>وتنتظر بعدها {n} أخرى.</numerusform>
                <numerusform>وتنتظر بعدها {n} أخرى.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} reviewed today</source>
            <comment>reviewed_today</comment>
            <extracomment>one: 1 reviewed today</extracomment>
            <translation>
                <numerusform>لم تُراجع أي إجابة اليوم</numerusform>
                <numerusform>روجعت واحدة اليوم</numerusform>
                <numerusform>روجعت اثنتان اليوم</numerusform>
                <numerusform>روجعت {n} اليوم</numerusform>
                <numerusform>روجعت {n} اليوم</numerusform>
                <numerusform>روجعت {n} اليوم</numerusform>
            </translation>
        </message>
        <message>
            <source>{seconds} s</source>
            <comment>row_seconds</comment>
            <translation>{seconds} ث</translation>
        </message>
        <message>
            <source>since {since}</source>
            <comment>row_since</comment>
            <translation>منذ {since}</translation>
        </message>
        <message>
            <source>open with you</source>
            <comment>row_mine</comment>
            <translation>مفتوحة لديك</translation>
        </message>
        <message numerus="yes">
            <source>{n} answers differ</source>
            <comment>reason_disagreement</comment>
            <extracomment>one: 1 answer differs</extracomment>
            <translation>
                <numerusform>لا إجابات مختلفة</numerusform>
                <numerusform>إجابة واحدة تختلف</numerusform>
                <numerusform>إجابتان تختلفان</numerusform>
                <numerusform>{n} إجابات تختلف</numerusform>
                <numerusform>{n} إجابة تختلف</numerusform>
                <numerusform>{n} إجابة تختلف</numerusform>
            </translation>
        </message>
        <message>
            <source>sampled at random</source>
            <comment>reason_random</comment>
            <translation>عيّنة عشوائية</translation>
        </message>
        <message>
            <source>somebody's first answers</source>
            <comment>reason_new_person</comment>
            <translation>أولى إجابات شخص</translation>
        </message>
        <message>
            <source>came back, redone</source>
            <comment>reason_returned_again</comment>
            <translation>عادت بعد تعديلها</translation>
        </message>
        <message>
            <source>Translation</source>
            <comment>kind_translation</comment>
            <translation>ترجمة</translation>
        </message>
        <message>
            <source>Transcription</source>
            <comment>kind_transcription</comment>
            <translation>تفريغ</translation>
        </message>
        <message>
            <source>Command</source>
            <comment>kind_command</comment>
            <translation>أمر</translation>
        </message>
        <message>
            <source>Asking what waits …</source>
            <comment>asking</comment>
            <translation>جارٍ السؤال عما ينتظر…</translation>
        </message>
        <message>
            <source>The facility answers in a moment.</source>
            <comment>asking_lead</comment>
            <translation>تجيب المنشأة بعد لحظة.</translation>
        </message>
        <message>
            <source>The list could not be read</source>
            <comment>unread</comment>
            <translation>تعذّرت قراءة القائمة</translation>
        </message>
        <message>
            <source>Nothing to review</source>
            <comment>nothing</comment>
            <translation>لا شيء للمراجعة</translation>
        </message>
        <message>
            <source>Answers come here when evidence asks for a second look: when two people differ, when somebody is new, and one in five at random. Your own work never does.</source>
            <comment>nothing_lead</comment>
            <translation>تأتي الإجابات إلى هنا عندما يدعو شيء إلى نظرة ثانية: حين يختلف شخصان، أو يكون الشخص جديدًا، وواحدة من كل خمس عشوائيًا. أما عملك أنت فلا يأتي أبدًا.</translation>
        </message>
        <message numerus="yes">
            <source>{n} answers wait for a look</source>
            <comment>waiting</comment>
            <extracomment>one: 1 answer waits for a look</extracomment>
            <translation>
                <numerusform>لا إجابات تنتظر نظرة</numerusform>
                <numerusform>إجابة واحدة تنتظر نظرة</numerusform>
                <numerusform>إجابتان تنتظران نظرة</numerusform>
                <numerusform>{n} إجابات تنتظر نظرة</numerusform>
                <numerusform>{n} إجابة تنتظر نظرة</numerusform>
                <numerusform>{n} إجابة تنتظر نظرة</numerusform>
            </translation>
        </message>
        <message>
            <source>The marked one comes first. It opens for you alone, and the opening is recorded.</source>
            <comment>waiting_lead</comment>
            <translation>المحددة تأتي أولًا. تُفتح لك وحدك، ويُسجَّل فتحها.</translation>
        </message>
        <message>
            <source>Opening …</source>
            <comment>opening</comment>
            <translation>جارٍ الفتح…</translation>
        </message>
        <message>
            <source>The facility seals it for you and this station.</source>
            <comment>opening_lead</comment>
            <translation>تختمها المنشأة لك ولهذه المحطة.</translation>
        </message>
        <message>
            <source>Open the marked one</source>
            <comment>open</comment>
            <translation>فتح المحددة</translation>
        </message>
        <message>
            <source>Look again</source>
            <comment>look_again</comment>
            <translation>نظرة أخرى</translation>
        </message>
        <message>
            <source>Back</source>
            <comment>back</comment>
            <translation>رجوع</translation>
        </message>
        <message numerus="yes">
            <source>here because {n} answers differ</source>
            <comment>because_disagreement</comment>
            <extracomment>one: here because 1 answer differs</extracomment>
            <translation>
                <numerusform>هنا لأن الإجابات مختلفة</numerusform>
                <numerusform>هنا لأن إجابة واحدة تختلف</numerusform>
                <numerusform>هنا لأن إجابتين تختلفان</numerusform>
                <numerusform>هنا لأن {n} إجابات تختلف</numerusform>
                <numerusform>هنا لأن {n} إجابة تختلف</numerusform>
                <numerusform>هنا لأن {n} إجابة تختلف</numerusform>
            </translation>
        </message>
        <message>
            <source>here by chance, one in five</source>
            <comment>because_random</comment>
            <translation>هنا بالمصادفة، واحدة من خمس</translation>
        </message>
        <message>
            <source>here because its person is new</source>
            <comment>because_new_person</comment>
            <translation>هنا لأن صاحبها جديد</translation>
        </message>
        <message>
            <source>here because it went back and was redone</source>
            <comment>because_returned_again</comment>
            <translation>هنا لأنها أُعيدت ثم عُدّلت</translation>
        </message>
        <message>
            <source>Answer beside the candidates</source>
            <comment>answers</comment>
            <translation>الإجابة بجانب الترجمات المقترحة</translation>
        </message>
        <message>
            <source>Answer beside the machine's transcript</source>
            <comment>answers_transcription</comment>
            <translation>الإجابة بجانب نص الآلة</translation>
        </message>
        <message>
            <source>Answer beside what the machine heard</source>
            <comment>answers_command</comment>
            <translation>الإجابة بجانب ما سمعته الآلة</translation>
        </message>
        <message numerus="yes">
            <source>{n} answers, choose with 1-{n}</source>
            <comment>answers_several</comment>
            <extracomment>one: 1 answer</extracomment>
            <translation>
                <numerusform>لا إجابات</numerusform>
                <numerusform>إجابة واحدة</numerusform>
                <numerusform>إجابتان، اختر من 1 إلى 2</numerusform>
                <numerusform>{n} إجابات، اختر من 1 إلى {n}</numerusform>
                <numerusform>{n} إجابة، اختر من 1 إلى {n}</numerusform>
                <numerusform>{n} إجابة، اختر من 1 إلى {n}</numerusform>
            </translation>
        </message>
        <message>
            <source>Answer {author}</source>
            <comment>answer_of</comment>
            <translation>الإجابة {author}</translation>
        </message>
        <message>
            <source>taken from {letter}</source>
            <comment>origin_taken</comment>
            <translation>مأخوذة من {letter}</translation>
        </message>
        <message>
            <source>mended from {letter}</source>
            <comment>origin_mended</comment>
            <translation>معدّلة عن {letter}</translation>
        </message>
        <message>
            <source>as the machine wrote it</source>
            <comment>origin_taken_plain</comment>
            <translation>كما كتبتها الآلة</translation>
        </message>
        <message>
            <source>the machine's words mended</source>
            <comment>origin_mended_plain</comment>
            <translation>كلمات الآلة معدّلة</translation>
        </message>
        <message>
            <source>own words</source>
            <comment>origin_own</comment>
            <translation>كلمات الشخص نفسه</translation>
        </message>
        <message>
            <source>unsure</source>
            <comment>sure_1</comment>
            <translation>متردد</translation>
        </message>
        <message>
            <source>fairly sure</source>
            <comment>sure_2</comment>
            <translation>متأكد نوعًا ما</translation>
        </message>
        <message>
            <source>sure</source>
            <comment>sure_3</comment>
            <translation>متأكد</translation>
        </message>
        <message>
            <source>certain</source>
            <comment>sure_4</comment>
            <translation>واثق</translation>
        </message>
        <message>
            <source>all speech heard</source>
            <comment>heard_all</comment>
            <translation>سُمع الكلام كله</translation>
        </message>
        <message>
            <source>{percent} % of the speech heard</source>
            <comment>heard_part</comment>
            <translation>سُمع {percent} % من الكلام</translation>
        </message>
        <message>
            <source>device meant</source>
            <comment>meant_yes</comment>
            <translation>الجهاز مقصود</translation>
        </message>
        <message>
            <source>device not meant</source>
            <comment>meant_no</comment>
            <translation>الجهاز غير مقصود</translation>
        </message>
        <message>
            <source>unsure whether the device was meant</source>
            <comment>meant_unsure</comment>
            <translation>غير مؤكد هل كان الجهاز مقصودًا</translation>
        </message>
        <message>
            <source>the response does not fit</source>
            <comment>fit_0</comment>
            <translation>الرد غير مناسب</translation>
        </message>
        <message>
            <source>the response barely fits</source>
            <comment>fit_1</comment>
            <translation>الرد بالكاد مناسب</translation>
        </message>
        <message>
            <source>the response fits in part</source>
            <comment>fit_2</comment>
            <translation>الرد مناسب جزئيًا</translation>
        </message>
        <message>
            <source>the response fits well</source>
            <comment>fit_3</comment>
            <translation>الرد مناسب جيدًا</translation>
        </message>
        <message>
            <source>the response fits fully</source>
            <comment>fit_4</comment>
            <translation>الرد مناسب تمامًا</translation>
        </message>
        <message>
            <source>“{comment}”</source>
            <comment>said_beside</comment>
            <translation>«{comment}»</translation>
        </message>
        <message>
            <source>No words given</source>
            <comment>no_words</comment>
            <translation>لا كلمات</translation>
        </message>
        <message>
            <source>Skipped: {reason}</source>
            <comment>skipped</comment>
            <translation>تُخطّي: {reason}</translation>
        </message>
        <message>
            <source>machine</source>
            <comment>machine_transcript</comment>
            <translation>الآلة</translation>
        </message>
        <message>
            <source>device</source>
            <comment>machine_response</comment>
            <translation>الجهاز</translation>
        </message>
        <message>
            <source>device, called by “{word}”</source>
            <comment>machine_called</comment>
            <translation>الجهاز، نودي بـ «{word}»</translation>
        </message>
        <message>
            <source>the same words</source>
            <comment>same</comment>
            <translation>الكلمات نفسها</translation>
        </message>
        <message>
            <source>taken as it is</source>
            <comment>same_chosen</comment>
            <translation>أُخذت كما هي</translation>
        </message>
        <message>
            <source>taken, then mended</source>
            <comment>mended_chosen</comment>
            <translation>أُخذت ثم عُدّلت</translation>
        </message>
        <message numerus="yes">
            <source>{n} words apart</source>
            <comment>apart</comment>
            <extracomment>one: 1 word apart</extracomment>
            <translation>
                <numerusform>بلا اختلاف</numerusform>
                <numerusform>تختلف كلمة واحدة</numerusform>
                <numerusform>تختلف كلمتان</numerusform>
                <numerusform>تختلف {n} كلمات</numerusform>
                <numerusform>تختلف {n} كلمة</numerusform>
                <numerusform>تختلف {n} كلمة</numerusform>
            </translation>
        </message>
        <message>
            <source>Your verdict</source>
            <comment>verdict</comment>
            <translation>قرارك</translation>
        </message>
        <message>
            <source>Accept</source>
            <comment>verdict_accept</comment>
            <translation>قبول</translation>
        </message>
        <message>
            <source>as it stands</source>
            <comment>verdict_accept_note</comment>
            <translation>كما هي</translation>
        </message>
        <message>
            <source>Fix and accept</source>
            <comment>verdict_fix</comment>
            <translation>تعديل وقبول</translation>
        </message>
        <message>
            <source>your words go out</source>
            <comment>verdict_fix_note</comment>
            <translation>تصدر كلماتك</translation>
        </message>
        <message>
            <source>Return</source>
            <comment>verdict_return</comment>
            <translation>إعادة</translation>
        </message>
        <message>
            <source>with a comment</source>
            <comment>verdict_return_note</comment>
            <translation>مع تعليق</translation>
        </message>
        <message>
            <source>Comment</source>
            <comment>comment</comment>
            <translation>تعليق</translation>
        </message>
        <message>
            <source>Shown beside their words</source>
            <comment>comment_hint</comment>
            <translation>يظهر بجانب كلمات الشخص</translation>
        </message>
        <message>
            <source>What should be looked at again?</source>
            <comment>comment_needed</comment>
            <translation>ما الذي ينبغي النظر فيه من جديد؟</translation>
        </message>
        <message>
            <source>Accept mine</source>
            <comment>confirm_fix</comment>
            <translation>قبول كلماتي</translation>
        </message>
        <message>
            <source>Return it</source>
            <comment>confirm_return</comment>
            <translation>إعادتها</translation>
        </message>
        <message>
            <source>Not this one</source>
            <comment>cancel</comment>
            <translation>تراجع</translation>
        </message>
        <message>
            <source>Sealing …</source>
            <comment>deciding</comment>
            <translation>جارٍ الختم…</translation>
        </message>
        <message>
            <source>{percent} % of the speech heard</source>
            <comment>gate_closed</comment>
            <translation>سُمع {percent} % من الكلام</translation>
        </message>
        <message>
            <source>All speech heard</source>
            <comment>gate_open</comment>
            <translation>سُمع الكلام كله</translation>
        </message>
        <message>
            <source>Listen to the whole clip before you decide. It is the sound that was answered.</source>
            <comment>lack_unheard</comment>
            <translation>يُرجى سماع المقطع كاملًا قبل القرار. فعنه كانت الإجابة.</translation>
        </message>
        <message>
            <source>Choose an answer first, with its digit.</source>
            <comment>lack_nothing_chosen</comment>
            <translation>اختر إجابة أولًا برقمها.</translation>
        </message>
        <message>
            <source>Only one answer can be accepted. Choose it with its digit.</source>
            <comment>lack_one_chosen</comment>
            <translation>لا تُقبل إلا إجابة واحدة. اخترها برقمها.</translation>
        </message>
        <message>
            <source>Write the words that should go out.</source>
            <comment>lack_no_words</comment>
            <translation>اكتب الكلمات التي ينبغي أن تصدر.</translation>
        </message>
        <message>
            <source>Say whether the device was meant and whether the response fits.</source>
            <comment>lack_no_grades</comment>
            <translation>اذكر هل كان الجهاز مقصودًا وهل الرد مناسب.</translation>
        </message>
        <message>
            <source>A return needs a comment: say what should be looked at again.</source>
            <comment>lack_no_comment</comment>
            <translation>الإعادة تحتاج إلى تعليق: اذكر ما ينبغي النظر فيه من جديد.</translation>
        </message>
        <message>
            <source>Nothing was answered here, so there is nothing to accept. Write the answer with F, or return it.</source>
            <comment>lack_no_answer</comment>
            <translation>لم يُجَب عن شيء هنا، فلا شيء يُقبل. اكتب الإجابة بالمفتاح F أو أعدها.</translation>
        </message>
        <message>
            <source>Choose a verdict first: A, F or R.</source>
            <comment>lack_no_verdict</comment>
            <translation>اختر قرارًا أولًا: A أو F أو R.</translation>
        </message>
        <message>
            <source>The last one was accepted.</source>
            <comment>done_accept</comment>
            <translation>قُبلت الأخيرة.</translation>
        </message>
        <message>
            <source>The last one was mended and accepted.</source>
            <comment>done_fix</comment>
            <translation>عُدّلت الأخيرة وقُبلت.</translation>
        </message>
        <message>
            <source>The last one went back with your comment.</source>
            <comment>done_return</comment>
            <translation>أُعيدت الأخيرة مع تعليقك.</translation>
        </message>
        <message>
            <source>Your words</source>
            <comment>your_words</comment>
            <translation>كلماتك</translation>
        </message>
        <message>
            <source>begin with the chosen answer</source>
            <comment>your_words_note</comment>
            <translation>تبدأ بالإجابة المختارة</translation>
        </message>
        <message>
            <source>The sound is off</source>
            <comment>stopped</comment>
            <translation>الصوت متوقف</translation>
        </message>
        <message>
            <source>Take the time you need. Whatever you choose, nothing is counted and nobody asks why.</source>
            <comment>stopped_lead</comment>
            <translation>خذ ما يلزمك من وقت. مهما اخترت فلا شيء يُحتسب ولا أحد يسأل عن السبب.</translation>
        </message>
        <message>
            <source>Go on with this review</source>
            <comment>stopped_go_on</comment>
            <translation>متابعة هذه المراجعة</translation>
        </message>
        <message>
            <source>it stays silent until you press play</source>
            <comment>stopped_go_on_note</comment>
            <translation>تبقى صامتة حتى الضغط على التشغيل</translation>
        </message>
        <message>
            <source>Put it down</source>
            <comment>stopped_put_down</comment>
            <translation>تركها</translation>
        </message>
        <message>
            <source>it goes back to the list for somebody else</source>
            <comment>stopped_put_down_note</comment>
            <translation>تعود إلى القائمة لشخص آخر</translation>
        </message>
        <message>
            <source>Take a break</source>
            <comment>stopped_break</comment>
            <translation>أخذ استراحة</translation>
        </message>
        <message>
            <source>your words are kept</source>
            <comment>stopped_break_note</comment>
            <translation>كلماتك محفوظة</translation>
        </message>
        <message>
            <source>Training clip. It may be shown on any display.</source>
            <comment>training_banner</comment>
            <translation>مقطع تدريبي. يمكن عرضه على أي شاشة.</translation>
        </message>
        <message>
            <source>Made for training.</source>
            <comment>made_for_training</comment>
            <translation>أُعدّ للتدريب.</translation>
        </message>
        <message>
            <source>Piece {piece} of a longer recording.</source>
            <comment>piece</comment>
            <translation>الجزء {piece} من تسجيل أطول.</translation>
        </message>
        <message>
            <source>accept</source>
            <comment>hint_accept</comment>
            <translation>قبول</translation>
        </message>
        <message>
            <source>fix</source>
            <comment>hint_fix</comment>
            <translation>تعديل</translation>
        </message>
        <message>
            <source>return</source>
            <comment>hint_return</comment>
            <translation>إعادة</translation>
        </message>
        <message>
            <source>choose</source>
            <comment>hint_choose</comment>
            <translation>اختيار</translation>
        </message>
        <message>
            <source>give the verdict</source>
            <comment>hint_confirm</comment>
            <translation>إصدار القرار</translation>
        </message>
        <message>
            <source>play</source>
            <comment>hint_play</comment>
            <translation>تشغيل</translation>
        </message>
        <message>
            <source>say again</source>
            <comment>hint_again</comment>
            <translation>إعادة القول</translation>
        </message>
        <message>
            <source>loop</source>
            <comment>hint_loop</comment>
            <translation>تكرار</translation>
        </message>
        <message>
            <source>queue</source>
            <comment>hint_rows</comment>
            <translation>القائمة</translation>
        </message>
        <message>
            <source>open</source>
            <comment>hint_open</comment>
            <translation>فتح</translation>
        </message>
        <message>
            <source>back</source>
            <comment>hint_back</comment>
            <translation>رجوع</translation>
        </message>
        <message>
            <source>stop, this is too much</source>
            <comment>hint_stop</comment>
            <translation>توقف، هذا فوق طاقتي</translation>
        </message>
        <message>
            <source>all keys</source>
            <comment>hint_keys</comment>
            <translation>كل المفاتيح</translation>
        </message>
        <message>
            <source>Requests for a second person</source>
            <comment>approvals</comment>
            <translation>طلبات تنتظر شخصًا ثانيًا</translation>
        </message>
        <message>
            <source>what one person files, another decides</source>
            <comment>approvals_note</comment>
            <translation>ما يقدّمه شخص يقرره شخص آخر</translation>
        </message>
        <message>
            <source>No request waits</source>
            <comment>approvals_nothing</comment>
            <translation>لا طلب ينتظر</translation>
        </message>
        <message>
            <source>When a workstation, a data owner or a delivery needs a second person, it stands here. What you file yourself is decided by somebody else.</source>
            <comment>approvals_nothing_lead</comment>
            <translation>عندما تحتاج محطة أو مالك بيانات أو تسليم إلى شخص ثانٍ، يظهر ذلك هنا. وما تقدّمه أنت يقرره غيرك.</translation>
        </message>
        <message>
            <source>The facility answers in a moment.</source>
            <comment>approvals_asking_lead</comment>
            <translation>تجيب المنشأة بعد لحظة.</translation>
        </message>
        <message>
            <source>What</source>
            <comment>column_what</comment>
            <translation>النوع</translation>
        </message>
        <message>
            <source>Request</source>
            <comment>column_asked</comment>
            <translation>الطلب</translation>
        </message>
        <message>
            <source>Filed by</source>
            <comment>column_by</comment>
            <translation>قدّمه</translation>
        </message>
        <message>
            <source>Filed</source>
            <comment>column_at</comment>
            <translation>وقت التقديم</translation>
        </message>
        <message>
            <source>Workstation</source>
            <comment>matter_station</comment>
            <translation>محطة عمل</translation>
        </message>
        <message>
            <source>Data owner</source>
            <comment>matter_owner</comment>
            <translation>مالك بيانات</translation>
        </message>
        <message>
            <source>Delivery</source>
            <comment>matter_delivery</comment>
            <translation>تسليم</translation>
        </message>
        <message>
            <source>Lost sign-in</source>
            <comment>matter_reset</comment>
            <translation>فقدان تسجيل الدخول</translation>
        </message>
        <message>
            <source>Read the fingerprint aloud with whoever stands at the workstation. Approve only when every group is the same there.</source>
            <comment>about_station</comment>
            <translation>اقرأ البصمة بصوت عالٍ مع من يقف عند المحطة. لا توافق إلا إذا كانت كل مجموعة مطابقة هناك.</translation>
        </message>
        <message>
            <source>Read the fingerprint aloud with the data owner, over a line you chose yourself. Approve only when every group is the same.</source>
            <comment>about_owner</comment>
            <translation>اقرأ البصمة بصوت عالٍ مع مالك البيانات عبر خط اخترته بنفسك. لا توافق إلا إذا كانت كل مجموعة مطابقة.</translation>
        </message>
        <message>
            <source>Compare the figures with what you know of the batch. What is delivered cannot be called back.</source>
            <comment>about_delivery</comment>
            <translation>قارن الأرقام بما تعرفه عن الدفعة. ما سُلّم لا يمكن استرداده.</translation>
        </message>
        <message>
            <source>Speak with the person yourself, face to face or on a number you already had: did they lose their phone or password? Whoever filed this then fetches a one-time code, good for 72 hours, to hand over in person. Drafts and waiting answers stay.</source>
            <comment>about_reset</comment>
            <translation>تحدث بنفسك مع الشخص، وجهًا لوجه أو عبر رقم كان لديك: هل فقد هاتفه أو كلمة مروره؟ ثم يأخذ مقدّم الطلب رمزًا لمرة واحدة صالحًا 72 ساعة ليسلّمه باليد. تبقى المسودات والإجابات المنتظرة.</translation>
        </message>
        <message>
            <source>Filed by {by}, {at}</source>
            <comment>filed</comment>
            <translation>قدّمه {by}، {at}</translation>
        </message>
        <message>
            <source>Approve</source>
            <comment>approve</comment>
            <translation>موافقة</translation>
        </message>
        <message>
            <source>Decline</source>
            <comment>decline</comment>
            <translation>رفض</translation>
        </message>
        <message>
            <source>From then on this workstation is let in.</source>
            <comment>sure_approve_station</comment>
            <translation>من ذلك الحين يُسمح لهذه المحطة بالدخول.</translation>
        </message>
        <message>
            <source>From then on deliveries may be sealed to this key.</source>
            <comment>sure_approve_owner</comment>
            <translation>من ذلك الحين يمكن ختم التسليمات لهذا المفتاح.</translation>
        </message>
        <message>
            <source>It is sealed to the owner and leaves the facility.</source>
            <comment>sure_approve_delivery</comment>
            <translation>يُختم للمالك ويغادر المنشأة.</translation>
        </message>
        <message>
            <source>Their session ends and the old password and phone no longer work.</source>
            <comment>sure_approve_reset</comment>
            <translation>تنتهي جلسة الشخص، ولا تعود كلمة المرور القديمة ولا الهاتف القديم صالحين.</translation>
        </message>
        <message>
            <source>Nothing is done, and whoever filed it sees so.</source>
            <comment>sure_decline</comment>
            <translation>لا يُفعل شيء، ويرى مقدّم الطلب ذلك.</translation>
        </message>
        <message>
            <source>Approve this request?</source>
            <comment>sure_title_approve</comment>
            <translation>الموافقة على هذا الطلب؟</translation>
        </message>
        <message>
            <source>Decline this request?</source>
            <comment>sure_title_decline</comment>
            <translation>رفض هذا الطلب؟</translation>
        </message>
        <message>
            <source>Yes, approve</source>
            <comment>yes_approve</comment>
            <translation>نعم، موافقة</translation>
        </message>
        <message>
            <source>Yes, decline</source>
            <comment>yes_decline</comment>
            <translation>نعم، رفض</translation>
        </message>
        <message>
            <source>Not yet</source>
            <comment>no</comment>
            <translation>ليس بعد</translation>
        </message>
        <message>
            <source>Recording …</source>
            <comment>sending</comment>
            <translation>جارٍ التسجيل…</translation>
        </message>
        <message>
            <source>Approved: {title}</source>
            <comment>done_approved</comment>
            <translation>تمت الموافقة: {title}</translation>
        </message>
        <message>
            <source>Declined: {title}</source>
            <comment>done_declined</comment>
            <translation>تم الرفض: {title}</translation>
        </message>
        <message>
            <source>You cannot decide this one</source>
            <comment>may_not</comment>
            <translation>لا يمكنك البتّ في هذا الطلب</translation>
        </message>
        <message>
            <source>approve</source>
            <comment>hint_approve</comment>
            <translation>موافقة</translation>
        </message>
        <message>
            <source>decline</source>
            <comment>hint_decline</comment>
            <translation>رفض</translation>
        </message>
        <message>
            <source>yes</source>
            <comment>hint_yes</comment>
            <translation>نعم</translation>
        </message>
        <message>
            <source>not yet</source>
            <comment>hint_no</comment>
            <translation>ليس بعد</translation>
        </message>
        <message>
            <source>requests</source>
            <comment>hint_requests</comment>
            <translation>الطلبات</translation>
        </message>
        <message>
            <source>Screen reader</source>
            <comment>matter_screen_reader</comment>
            <translation>قارئ شاشة</translation>
        </message>
        <message>
            <source>Speak with the person yourself: do they work by screen reader? What the window shows of clips and texts is then handed to the screen reader of this session, and any program of the account may listen there. It takes effect at their next sign-in.</source>
            <comment>about_screen_reader</comment>
            <translation>تحدث بنفسك مع الشخص: هل يعمل بقارئ شاشة؟ عندئذ يُسلَّم ما تعرضه النافذة من المقاطع والنصوص إلى قارئ الشاشة في هذه الجلسة، ويمكن لأي برنامج في الحساب أن يستمع هناك. يسري ذلك من تسجيل الدخول التالي.</translation>
        </message>
        <message>
            <source>From their next sign-in on, texts go to their screen reader too.</source>
            <comment>sure_approve_screen_reader</comment>
            <translation>من تسجيل الدخول التالي تذهب النصوص أيضًا إلى قارئ شاشته.</translation>
        </message>
        <message>
            <source>appeal</source>
            <comment>reason_appeal</comment>
            <translation>اعتراض</translation>
        </message>
        <message>
            <source>here because its person stands by it</source>
            <comment>because_appeal</comment>
            <translation>هنا لأن صاحبها يتمسك بها</translation>
        </message>
        <message>
            <source>Their words then: “{text}”</source>
            <comment>before_words</comment>
            <translation>كلماته حينها: «{text}»</translation>
        </message>
        <message>
            <source>It was returned with: “{comment}”</source>
            <comment>before_comment</comment>
            <translation>أُعيدت مع: «{comment}»</translation>
        </message>
        <message>
            <source>Their reply: “{reply}”</source>
            <comment>before_reply</comment>
            <translation>ردّه: «{reply}»</translation>
        </message>
        <message>
            <source>Their appeal: “{reply}”</source>
            <comment>before_appeal</comment>
            <translation>اعتراضه: «{reply}»</translation>
        </message>
        <message>
            <source>Digits for a key</source>
            <comment>matter_totp</comment>
            <translation>أرقام بدل المفتاح</translation>
        </message>
        <message>
            <source>Speak with the person yourself: why can they not have a security key? Six digits can be read out to somebody else, and nothing in them names this workstation. It takes effect when they next use an activation code.</source>
            <comment>about_totp</comment>
            <translation>تحدث بنفسك مع الشخص: لماذا لا يستطيع الحصول على مفتاح أمان؟ يمكن قراءة ستة أرقام لشخص آخر، ولا شيء فيها يدل على هذه المحطة. يسري ذلك حين يستخدم رمز التفعيل في المرة القادمة.</translation>
        </message>
        <message>
            <source>Their next activation gives them six digits instead of a security key.</source>
            <comment>sure_approve_totp</comment>
            <translation>سيمنحها التفعيل التالي ستة أرقام بدلًا من مفتاح الأمان.</translation>
        </message>
        <message>
            <source>Investigation</source>
            <comment>matter_trace</comment>
            <translation>تحقيق</translation>
        </message>
        <message>
            <source>Originals are opened on the server to find out which playback a leaked recording is. Speak with whoever filed it: where do the files come from, and why these? Compare each fingerprint with the file. Whoever filed it may then do it at the server's console within 72 hours.</source>
            <comment>about_trace</comment>
            <translation>تُفتح التسجيلات الأصلية على الخادم لمعرفة أي تشغيل يعود إليه تسجيل مسرّب. تحدّث إلى من قدّم الطلب: من أين جاءت الملفات، ولماذا هذه تحديدًا؟ قارن كل بصمة بالملف. بعد ذلك يمكن لمن قدّم الطلب تنفيذه من وحدة تحكم الخادم خلال 72 ساعة.</translation>
        </message>
        <message>
            <source>Originals may then be opened at the server's console, and the record says by whom.</source>
            <comment>sure_approve_trace</comment>
            <translation>بعدها يمكن فتح التسجيلات الأصلية من وحدة تحكم الخادم، ويذكر السجل من فتحها.</translation>
        </message>
        <message numerus="yes">
            <source>{n} alarms nobody has looked at, the oldest since {since}. At the server, “{command}” lists them.</source>
            <comment>alarms_open</comment>
            <extracomment>one: {n} alarm nobody has looked at, since {since}. At the server, “{command}” shows it.</extracomment>
            <translation>
                <numerusform>لا إنذارات لم يطّلع عليها أحد ({n}، {since}، «{command}»).</numerusform>
                <numerusform>إنذار واحد ({n}) لم يطّلع عليه أحد، منذ {since}. على الخادم يعرضه الأمر «{command}».</numerusform>
                <numerusform>إنذاران ({n}) لم يطّلع عليهما أحد، أقدمهما منذ {since}. على الخادم يسردهما الأمر «{command}».</numerusform>
                <numerusform>{n} إنذارات لم يطّلع عليها أحد، أقدمها منذ {since}. على الخادم يسردها الأمر «{command}».</numerusform>
                <numerusform>{n} إنذارًا لم يطّلع عليه أحد، أقدمها منذ {since}. على الخادم يسردها الأمر «{command}».</numerusform>
                <numerusform>{n} إنذار لم يطّلع عليه أحد، أقدمها منذ {since}. على الخادم يسردها الأمر «{command}».</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>told</name>
        <message>
            <source>There is no work left for you at the moment. New clips appear here by themselves.</source>
            <translation>لم يبق لك عمل في الوقت الحالي. تظهر المقاطع الجديدة هنا من تلقاء نفسها.</translation>
        </message>
        <message>
            <source>You are not cleared for the languages or the kind of work that is left. Your supervisor can change that.</source>
            <translation>ليس لديك تصريح للغات أو لنوع العمل الباقي. يستطيع مشرفك تغيير ذلك.</translation>
        </message>
        <message>
            <source>What is left needs other people than you. Your supervisor sees this too.</source>
            <translation>ما بقي يحتاج إلى أشخاص غيرك. ومشرفك يرى ذلك أيضًا.</translation>
        </message>
        <message>
            <source>Your vetting has ended. Please speak to facility IT before you go on.</source>
            <translation>انتهت مدة التدقيق الخاصة بك. يُرجى التحدث مع قسم التقنية قبل المتابعة.</translation>
        </message>
        <message>
            <source>The current agreement is not signed yet. Facility IT has it for you.</source>
            <translation>لم تُوقَّع الاتفاقية الحالية بعد. وهي لدى قسم التقنية.</translation>
        </message>
        <message>
            <source>You are not meant to work at this computer. Facility IT can tell you which is yours.</source>
            <translation>هذا الحاسوب ليس مخصصًا لعملك. يستطيع قسم التقنية إخبارك أيها لك.</translation>
        </message>
        <message>
            <source>This is outside your shift. Your supervisor can change the hours.</source>
            <translation>هذا خارج نوبتك. يستطيع مشرفك تغيير الساعات.</translation>
        </message>
        <message>
            <source>Your account does not answer clips. Facility IT can change that.</source>
            <translation>حسابك لا يجيب عن المقاطع. يستطيع قسم التقنية تغيير ذلك.</translation>
        </message>
        <message>
            <source>The next clips are confidential, and this screen is not approved for them. Facility IT can tell you where to work on them.</source>
            <translation>المقاطع التالية سرية، وهذه الشاشة غير معتمدة لها. يستطيع قسم التقنية إخبارك أين تعمل عليها.</translation>
        </message>
        <message>
            <source>Your account is suspended. Please speak to your supervisor.</source>
            <translation>حسابك موقوف. يُرجى التحدث مع مشرفك.</translation>
        </message>
        <message>
            <source>You hold as many clips as one person may. Finish one, and the next comes.</source>
            <translation>لديك من المقاطع أقصى ما يُسمح به لشخص. أنهِ واحدًا فيأتي التالي.</translation>
        </message>
        <message>
            <source>Login, password or second factor is not right. Nobody was signed in.</source>
            <translation>اسم الدخول أو كلمة المرور أو العامل الثاني غير صحيح. لم يُسجَّل دخول أحد.</translation>
        </message>
        <message>
            <source>Login, password or code is not right. Please try again.</source>
            <translation>اسم الدخول أو كلمة المرور أو الرمز غير صحيح. يُرجى المحاولة من جديد.</translation>
        </message>
        <message>
            <source>Login and activation code do not fit, or the code has ended. Compare them with the paper, or ask facility IT for a new one.</source>
            <translation>اسم الدخول ورمز التفعيل لا يتطابقان، أو انتهت صلاحية الرمز. قارنهما بالورقة أو اطلب رمزًا جديدًا من قسم التقنية.</translation>
        </message>
        <message>
            <source>Too many wrong tries for this login. Wait an hour, or ask your supervisor.</source>
            <translation>محاولات خاطئة كثيرة لهذا الاسم. انتظر ساعة أو اسأل مشرفك.</translation>
        </message>
        <message>
            <source>Too many sign-ins were begun here. Wait two minutes.</source>
            <translation>بدأت هنا محاولات دخول كثيرة. انتظر دقيقتين.</translation>
        </message>
        <message>
            <source>Many people are signing in at this moment. Try again in a minute.</source>
            <translation>كثيرون يسجلون الدخول الآن. حاول بعد دقيقة.</translation>
        </message>
        <message>
            <source>You are signed in at another workstation. Sign out there first, or ask facility IT to end that session.</source>
            <translation>لديك جلسة في محطة أخرى. سجّل الخروج هناك أولًا، أو اطلب من قسم التقنية إنهاءها.</translation>
        </message>
        <message>
            <source>That sign-in took too long or was used before. Start again.</source>
            <translation>استغرق تسجيل الدخول وقتًا طويلًا أو استُخدم من قبل. ابدأ من جديد.</translation>
        </message>
        <message>
            <source>That password is easy to guess. Choose one without names and common words in their usual order.</source>
            <translation>كلمة المرور هذه سهلة التخمين. اختر واحدة بلا أسماء ولا كلمات شائعة بترتيبها المعتاد.</translation>
        </message>
        <message>
            <source>Your session is over. Sign in again; your drafts are safe.</source>
            <translation>انتهت جلستك. سجّل الدخول من جديد؛ مسوداتك في أمان.</translation>
        </message>
        <message>
            <source>Your account may not do this. Ask facility IT if it should.</source>
            <translation>لا يُسمح لحسابك بهذا. اسأل قسم التقنية إن كان ينبغي ذلك.</translation>
        </message>
        <message>
            <source>Sign in first.</source>
            <translation>سجّل الدخول أولًا.</translation>
        </message>
        <message>
            <source>Nobody is signed in here.</source>
            <translation>لم يسجل أحد الدخول هنا.</translation>
        </message>
        <message>
            <source>Something went wrong here. Your words are kept; start the program again if it stays.</source>
            <translation>حدث خلل هنا. كلماتك محفوظة؛ أعد تشغيل البرنامج إن استمر ذلك.</translation>
        </message>
        <message>
            <source>The facility server does not answer. Your words are kept here; work goes on when it is back.</source>
            <translation>خادم المنشأة لا يجيب. كلماتك محفوظة هنا، ويستمر العمل عند عودته.</translation>
        </message>
        <message>
            <source>The facility server has a fault. Tell facility IT.</source>
            <translation>في خادم المنشأة عطل. أخبر قسم التقنية.</translation>
        </message>
        <message>
            <source>The facility's server met a fault of its own and has written it down. Tell facility IT.</source>
            <translation>واجه خادم المنشأة عطلًا وسجّله. أخبر قسم التقنية.</translation>
        </message>
        <message>
            <source>No safe connection to the server could be made. Nothing was sent. Tell facility IT.</source>
            <translation>تعذّر إنشاء اتصال آمن بالخادم. لم يُرسل شيء. أخبر قسم التقنية.</translation>
        </message>
        <message>
            <source>The server that answered is not this facility's. Nothing was sent. Tell facility IT.</source>
            <translation>الخادم الذي أجاب ليس خادم هذه المنشأة. لم يُرسل شيء. أخبر قسم التقنية.</translation>
        </message>
        <message>
            <source>The facility is busy; nothing was changed. Try again in a minute.</source>
            <translation>المنشأة مشغولة؛ لم يتغير شيء. حاول بعد دقيقة.</translation>
        </message>
        <message>
            <source>Too many requests came from here at once. Wait a moment.</source>
            <translation>وردت من هنا طلبات كثيرة دفعة واحدة. انتظر لحظة.</translation>
        </message>
        <message>
            <source>A message came too slowly and was dropped. Try again.</source>
            <translation>وصلت رسالة ببطء شديد فأُهملت. حاول من جديد.</translation>
        </message>
        <message>
            <source>The connection ended before the message did.</source>
            <translation>انقطع الاتصال قبل انتهاء الرسالة.</translation>
        </message>
        <message>
            <source>A download broke off too often. It goes on later where it stopped.</source>
            <translation>انقطع تنزيل مرات كثيرة. يُستأنف لاحقًا من حيث توقف.</translation>
        </message>
        <message>
            <source>A download ended too early. It goes on where it stopped.</source>
            <translation>انتهى تنزيل قبل أوانه. يُستأنف من حيث توقف.</translation>
        </message>
        <message>
            <source>A work package arrived damaged and was thrown away. It will be fetched again.</source>
            <translation>وصلت حزمة عمل تالفة فأُهملت. ستُجلب من جديد.</translation>
        </message>
        <message>
            <source>A work package cannot be read from this disk. It will be fetched again.</source>
            <translation>تعذّرت قراءة حزمة عمل من هذا القرص. ستُجلب من جديد.</translation>
        </message>
        <message>
            <source>This package is not there for you any more. Ask for work again.</source>
            <translation>لم تعد هذه الحزمة متاحة لك. اطلب عملًا من جديد.</translation>
        </message>
        <message>
            <source>Something received or stored is damaged or not genuine, so it was not opened. Tell facility IT.</source>
            <translation>شيء مستلم أو محفوظ تالف أو غير أصلي فلم يُفتح. أخبر قسم التقنية.</translation>
        </message>
        <message>
            <source>The facility server has been away too long, so the clip was closed. Your words are kept here.</source>
            <translation>غاب خادم المنشأة طويلًا فأُغلق المقطع. كلماتك محفوظة هنا.</translation>
        </message>
        <message>
            <source>This recording was withdrawn. Nothing of it may be opened any more.</source>
            <translation>سُحب هذا التسجيل. لا يجوز فتح شيء منه بعد الآن.</translation>
        </message>
        <message>
            <source>This recording was withdrawn, so it was closed. There is nothing you need to do.</source>
            <translation>سُحب هذا التسجيل فأُغلق. لا يلزمك فعل شيء.</translation>
        </message>
        <message>
            <source>This recording was withdrawn, so the answer was not kept.</source>
            <translation>سُحب هذا التسجيل فلم تُحفظ الإجابة.</translation>
        </message>
        <message>
            <source>This clip was not lent to you at this workstation. Take the next one.</source>
            <translation>لم يُخصَّص هذا المقطع لك في هذه المحطة. خذ التالي.</translation>
        </message>
        <message>
            <source>You have heard another part of this conversation, so this clip goes to somebody else. Take the next one.</source>
            <translation>سمعت جزءًا آخر من هذه المحادثة، فيذهب هذا المقطع إلى شخص آخر. خذ التالي.</translation>
        </message>
        <message>
            <source>The time for this clip is over and it went back. Take the next one.</source>
            <translation>انتهى وقت هذا المقطع وعاد. خذ التالي.</translation>
        </message>
        <message>
            <source>This clip went back to the queue. Take the next one.</source>
            <translation>عاد هذا المقطع إلى القائمة. خذ التالي.</translation>
        </message>
        <message>
            <source>This clip has been answered.</source>
            <translation>أُجيب عن هذا المقطع.</translation>
        </message>
        <message>
            <source>This clip was answered elsewhere or its time was over, so yours was not needed. Nothing is held against you.</source>
            <translation>أُجيب عن هذا المقطع في مكان آخر أو انتهى وقته، فلم تكن إجابتك لازمة. ولا يُحسب ذلك عليك.</translation>
        </message>
        <message>
            <source>No clip is open.</source>
            <translation>لا يوجد مقطع مفتوح.</translation>
        </message>
        <message>
            <source>Two clips are open for you already. Answer, skip or close one before the next is opened.</source>
            <translation>لديك مقطعان مفتوحان. أجب عن أحدهما أو تخطّه أو أغلقه قبل فتح التالي.</translation>
        </message>
        <message>
            <source>This clip is longer than a workstation opens. Tell your supervisor.</source>
            <translation>هذا المقطع أطول مما تفتحه محطة. أخبر مشرفك.</translation>
        </message>
        <message>
            <source>This clip's opening was not recorded as it must be, so it stays closed. Tell facility IT.</source>
            <translation>لم يُسجَّل فتح هذا المقطع كما يجب فيبقى مغلقًا. أخبر قسم التقنية.</translation>
        </message>
        <message>
            <source>Somebody else's answer for a clip came first. Yours was not needed; it counts as work done.</source>
            <translation>سبقت إجابة شخص آخر عن أحد المقاطع. لم تكن إجابتك لازمة، وتُحتسب عملًا منجزًا.</translation>
        </message>
        <message>
            <source>A recording you answered was withdrawn. Your answer was destroyed with it.</source>
            <translation>سُحب تسجيل أجبت عنه. أُتلفت إجابتك معه.</translation>
        </message>
        <message>
            <source>The facility did not take one of your answers. Tell your supervisor.</source>
            <translation>لم تقبل المنشأة إحدى إجاباتك. أخبر مشرفك.</translation>
        </message>
        <message>
            <source>Choose, mend or write an answer first, or mark what is wrong with the clip.</source>
            <translation>اختر إجابة أو عدّلها أو اكتبها أولًا، أو بيّن ما الخلل في المقطع.</translation>
        </message>
        <message>
            <source>Say whether the device was meant and how well its response fits.</source>
            <translation>اذكر هل كان الجهاز مقصودًا وما مدى مناسبة رده.</translation>
        </message>
        <message>
            <source>Say in a few words why you skip this clip.</source>
            <translation>اذكر بكلمات قليلة سبب تخطي هذا المقطع.</translation>
        </message>
        <message>
            <source>There is no answer of this session to take back.</source>
            <translation>لا توجد إجابة من هذه الجلسة يمكن استرجاعها.</translation>
        </message>
        <message>
            <source>This answer cannot be taken back any more.</source>
            <translation>لم يعد استرجاع هذه الإجابة ممكنًا.</translation>
        </message>
        <message>
            <source>This answer is not one you gave in this session, so it stays as it is.</source>
            <translation>لم تُعطَ هذه الإجابة في جلستك هذه فتبقى كما هي.</translation>
        </message>
        <message>
            <source>This answer was delivered to the data owner already. Tell your supervisor what should change.</source>
            <translation>سُلّمت هذه الإجابة إلى مالك البيانات. أخبر مشرفك بما ينبغي تغييره.</translation>
        </message>
        <message>
            <source>A supervisor has opened this answer. Tell your supervisor what should change.</source>
            <translation>فتح مشرف هذه الإجابة. أخبر مشرفك بما ينبغي تغييره.</translation>
        </message>
        <message>
            <source>This recording was withdrawn, and the answer with it.</source>
            <translation>سُحب هذا التسجيل والإجابة معه.</translation>
        </message>
        <message>
            <source>The time for this clip is over, so the answer stays as it is.</source>
            <translation>انتهى وقت هذا المقطع فتبقى الإجابة كما هي.</translation>
        </message>
        <message>
            <source>Somebody else is working on this clip now.</source>
            <translation>يعمل شخص آخر على هذا المقطع الآن.</translation>
        </message>
        <message>
            <source>No sound device answers. Check that headphones are connected, then press play again.</source>
            <translation>لا يجيب أي جهاز صوت. تأكد من توصيل السماعات ثم اضغط التشغيل من جديد.</translation>
        </message>
        <message>
            <source>The chosen sound device is not connected. Connect it, or choose another one, then press play again.</source>
            <translation>جهاز الصوت المختار غير موصول. صِله أو اختر غيره ثم اضغط التشغيل من جديد.</translation>
        </message>
        <message>
            <source>The sound library of this machine does not start. Ask IT to check the installation.</source>
            <translation>مكتبة الصوت في هذا الجهاز لا تبدأ. اطلب من قسم التقنية فحص التثبيت.</translation>
        </message>
        <message>
            <source>Another supervisor has this one now. Take the next one.</source>
            <translation>هذه لدى مشرف آخر الآن. خذ التالية.</translation>
        </message>
        <message>
            <source>This review is not open to you any more. Look at the list again.</source>
            <translation>لم تعد هذه المراجعة مفتوحة لك. انظر في القائمة من جديد.</translation>
        </message>
        <message>
            <source>No review is open.</source>
            <translation>لا توجد مراجعة مفتوحة.</translation>
        </message>
        <message>
            <source>This review was decided elsewhere or its time was over, so nothing was changed.</source>
            <translation>حُسمت هذه المراجعة في مكان آخر أو انتهى وقتها فلم يتغير شيء.</translation>
        </message>
        <message>
            <source>You filed this request yourself. A second person must decide it.</source>
            <translation>أنت من قدّم هذا الطلب. يجب أن يقرره شخص ثانٍ.</translation>
        </message>
        <message>
            <source>Both accounts belong to one vetted person. Somebody else must decide it.</source>
            <translation>الحسابان لشخص واحد مدقّق. يجب أن يقرر غيره.</translation>
        </message>
        <message>
            <source>This request was decided already. Look at the list again.</source>
            <translation>حُسم هذا الطلب من قبل. انظر في القائمة من جديد.</translation>
        </message>
        <message>
            <source>There is no such request. Look at the list again.</source>
            <translation>لا يوجد طلب كهذا. انظر في القائمة من جديد.</translation>
        </message>
        <message>
            <source>Your account may not decide this request.</source>
            <translation>لا يجوز لحسابك البتّ في هذا الطلب.</translation>
        </message>
        <message>
            <source>This workstation is not, or no longer, enrolled. Ask facility IT.</source>
            <translation>هذه المحطة غير مسجّلة أو لم تعد مسجّلة. اسأل قسم التقنية.</translation>
        </message>
        <message>
            <source>This computer is not enrolled with a facility yet. Ask facility IT.</source>
            <translation>هذا الحاسوب غير مسجّل لدى منشأة بعد. اسأل قسم التقنية.</translation>
        </message>
        <message>
            <source>This computer waits for a second person of facility IT to approve it.</source>
            <translation>ينتظر هذا الحاسوب موافقة شخص ثانٍ من قسم التقنية.</translation>
        </message>
        <message>
            <source>This computer's key store is locked or not running. Sign in to the computer again; if that does not help, tell facility IT.</source>
            <translation>مخزن مفاتيح هذا الحاسوب مقفل أو لا يعمل. سجّل الدخول إلى الحاسوب من جديد؛ وإن لم ينفع فأخبر قسم التقنية.</translation>
        </message>
        <message>
            <source>The facility's record does not continue what this computer has seen of it. Nothing is opened here until facility IT has looked at it.</source>
            <translation>سجل المنشأة لا يكمل ما رآه هذا الحاسوب منه. لا يُفتح شيء هنا حتى ينظر قسم التقنية فيه.</translation>
        </message>
        <message>
            <source>An encrypted file of this workstation does not open: it is damaged or belongs to another enrolment. Tell facility IT.</source>
            <translation>ملف مشفّر لهذه المحطة لا يُفتح: فهو تالف أو يخص تسجيلًا آخر. أخبر قسم التقنية.</translation>
        </message>
        <message>
            <source>Another program holds this vault. Close it first.</source>
            <translation>برنامج آخر يستخدم هذه الخزنة. أغلقه أولًا.</translation>
        </message>
        <message>
            <source>This computer's disk is full. Nothing was lost; tell facility IT.</source>
            <translation>قرص هذا الحاسوب ممتلئ. لم يضع شيء؛ أخبر قسم التقنية.</translation>
        </message>
        <message>
            <source>This computer's disk cannot be written. Tell facility IT.</source>
            <translation>تتعذر الكتابة على قرص هذا الحاسوب. أخبر قسم التقنية.</translation>
        </message>
        <message>
            <source>A draft kept here cannot be read any more. Tell facility IT.</source>
            <translation>لم تعد قراءة مسودة محفوظة هنا ممكنة. أخبر قسم التقنية.</translation>
        </message>
        <message>
            <source>Crash dumps of this program are off.</source>
            <translation>ملفات الانهيار لهذا البرنامج معطّلة.</translation>
        </message>
        <message>
            <source>Other programs of this account cannot look into this one.</source>
            <translation>لا تستطيع برامج هذا الحساب الأخرى النظر داخل هذا البرنامج.</translation>
        </message>
        <message>
            <source>This program cannot gain privileges.</source>
            <translation>لا يستطيع هذا البرنامج اكتساب صلاحيات.</translation>
        </message>
        <message>
            <source>Memory is not written to disk (no swap).</source>
            <translation>لا تُكتب الذاكرة على القرص (لا تبديل).</translation>
        </message>
        <message>
            <source>This computer swaps memory to disk.</source>
            <translation>ينقل هذا الحاسوب الذاكرة إلى القرص.</translation>
        </message>
        <message>
            <source>No crash handler collects memory.</source>
            <translation>لا يجمع أي معالج انهيار الذاكرة.</translation>
        </message>
        <message>
            <source>A crash handler collects memory of programs that crash.</source>
            <translation>يجمع معالج انهيار ذاكرة البرامج المنهارة.</translation>
        </message>
        <message>
            <source>Programs cannot attach to each other.</source>
            <translation>لا تستطيع البرامج الارتباط بعضها ببعض.</translation>
        </message>
        <message>
            <source>Programs of one account may attach to each other.</source>
            <translation>تستطيع برامج الحساب الواحد الارتباط بعضها ببعض.</translation>
        </message>
        <message>
            <source>Other programs of this account may look into this one: this system has no protection built yet.</source>
            <translation>قد تنظر برامج هذا الحساب الأخرى داخل هذا البرنامج: لا حماية لهذا النظام بعد.</translation>
        </message>
        <message>
            <source>Whether this system writes memory to disk (swap, sleep, crash dumps) was not looked at.</source>
            <translation>لم يُفحص هل يكتب هذا النظام الذاكرة على القرص (تبديل، سكون، ملفات انهيار).</translation>
        </message>
        <message>
            <source>Workstation</source>
            <translation>المحطة</translation>
        </message>
        <message>
            <source>Asset tag</source>
            <translation>رقم الجرد</translation>
        </message>
        <message>
            <source>Room</source>
            <translation>الغرفة</translation>
        </message>
        <message>
            <source>Fingerprint on its screen</source>
            <translation>البصمة على شاشتها</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>المالك</translation>
        </message>
        <message>
            <source>Fingerprint of the key</source>
            <translation>بصمة المفتاح</translation>
        </message>
        <message>
            <source>Batch</source>
            <translation>الدفعة</translation>
        </message>
        <message>
            <source>Comes from</source>
            <translation>واردة من</translation>
        </message>
        <message>
            <source>Final answers</source>
            <translation>الإجابات النهائية</translation>
        </message>
        <message>
            <source>What is left just now is hard to hear, and you have had enough of that for the moment. New clips appear here by themselves.</source>
            <translation>ما بقي الآن صعب على السمع، وقد نلت منه ما يكفي في هذه اللحظة. تظهر المقاطع الجديدة هنا من تلقاء نفسها.</translation>
        </message>
        <message>
            <source>Only an answer that came back can be appealed against.</source>
            <translation>لا يمكن الاعتراض إلا على إجابة أُعيدت.</translation>
        </message>
        <message>
            <source>Another supervisor has looked at this answer already, and it stays returned. Please mend it.</source>
            <translation>نظر مشرف آخر في هذه الإجابة، وتبقى معادة. يُرجى تعديلها.</translation>
        </message>
        <message>
            <source>An appeal says that the answer was right, so its words stay as they were.</source>
            <translation>الاعتراض يعني أن الإجابة كانت صحيحة، فتبقى كلماتها كما كانت.</translation>
        </message>
        <message>
            <source>Only an answer that came back can be replied to.</source>
            <translation>لا يمكن الردّ إلا على إجابة أُعيدت.</translation>
        </message>
        <message>
            <source>Say in a few words why the answer was right.</source>
            <translation>اذكر بكلمات قليلة لماذا كانت الإجابة صحيحة.</translation>
        </message>
        <message>
            <source>You returned this answer, so another supervisor decides about the appeal.</source>
            <translation>أنت من أعاد هذه الإجابة، لذلك يبتّ مشرف آخر في الاعتراض.</translation>
        </message>
        <message>
            <source>These figures are somebody else's. Your own are on your page.</source>
            <translation>هذه الأرقام لشخص آخر. أرقامك في صفحتك.</translation>
        </message>
        <message>
            <source>The server gave somebody else's figures, and they were thrown away. Tell facility IT.</source>
            <translation>أعطى الخادم أرقام شخص آخر فأُهملت. أخبر قسم التقنية.</translation>
        </message>
        <message>
            <source>This security key answered as a copy of it would, so it was locked. Nobody was signed in. Tell facility IT; you did nothing wrong.</source>
            <translation>أجاب مفتاح الأمان كما تجيب نسخة منه، لذلك أُقفل. لم يُسجَّل دخول أحد. أخبر قسم تقنية المعلومات؛ لم ترتكب أي خطأ.</translation>
        </message>
        <message>
            <source>This security key could not be registered. Use the key that facility IT gave you, or ask them.</source>
            <translation>تعذر تسجيل مفتاح الأمان هذا. استخدم المفتاح الذي سلّمه لك قسم تقنية المعلومات أو اسأل القسم.</translation>
        </message>
        <message>
            <source>A training authenticator opens nothing here. Use the security key that facility IT gave you.</source>
            <translation>أداة المصادقة للتدريب لا تفتح شيئًا هنا. استخدم مفتاح الأمان الذي سلّمه لك قسم تقنية المعلومات.</translation>
        </message>
        <message>
            <source>A training authenticator, a program, stands in for security keys here.</source>
            <translation>أداة مصادقة للتدريب، وهي برنامج، تحل هنا محل مفاتيح الأمان.</translation>
        </message>
        <message>
            <source>No security key was plugged in. Nobody was signed in. Plug yours in and start again.</source>
            <translation>لم يوصل أي مفتاح أمان. لم يُسجَّل دخول أحد. أدخل مفتاحك وابدأ من جديد.</translation>
        </message>
        <message>
            <source>You stopped. The security key signed nothing.</source>
            <translation>لقد أوقفت العملية. لم يوقّع مفتاح الأمان شيئًا.</translation>
        </message>
        <message>
            <source>The PIN took too long. Nobody was signed in. Start again.</source>
            <translation>تأخر رمز PIN كثيرًا. لم يُسجَّل دخول أحد. ابدأ من جديد.</translation>
        </message>
        <message>
            <source>This security key is locked: its PIN was wrong too often. Ask facility IT for another key, or to make this one anew.</source>
            <translation>مفتاح الأمان هذا مقفل: كان رمز PIN خاطئًا مرات كثيرة. اطلب من قسم تقنية المعلومات مفتاحًا آخر أو إعداد هذا من جديد.</translation>
        </message>
        <message>
            <source>The PIN was wrong several times in a row. Pull the security key out, plug it in again, and start again.</source>
            <translation>كان رمز PIN خاطئًا عدة مرات متتالية. انزع مفتاح الأمان ثم أدخله مرة أخرى وابدأ من جديد.</translation>
        </message>
        <message>
            <source>The security key does not take fingerprints any more: they failed too often. Ask facility IT for another key, or to make this one anew.</source>
            <translation>لم يعد مفتاح الأمان يقبل البصمات: أخفقت مرات كثيرة. اطلب من قسم تقنية المعلومات مفتاحًا آخر أو إعداد هذا من جديد.</translation>
        </message>
        <message>
            <source>The security key did not know the fingerprint. Start again.</source>
            <translation>لم يتعرف مفتاح الأمان على البصمة. ابدأ من جديد.</translation>
        </message>
        <message>
            <source>This security key has no PIN yet. Facility IT sets one up with you.</source>
            <translation>ليس لمفتاح الأمان هذا رمز PIN بعد. يعدّه معك قسم تقنية المعلومات.</translation>
        </message>
        <message>
            <source>This security key wants another PIN before it is used. Facility IT sets one up with you.</source>
            <translation>يطلب مفتاح الأمان هذا رمز PIN آخر قبل استخدامه. يعدّه معك قسم تقنية المعلومات.</translation>
        </message>
        <message>
            <source>This security key belongs to no account here. Plug in the one that you registered at your first sign-in.</source>
            <translation>لا ينتمي مفتاح الأمان هذا إلى أي حساب هنا. أدخل المفتاح الذي سجّلته عند دخولك الأول.</translation>
        </message>
        <message>
            <source>This security key is full: it holds too many accounts. Ask facility IT for another key, or to make this one anew.</source>
            <translation>مفتاح الأمان هذا ممتلئ: يحمل حسابات كثيرة. اطلب من قسم تقنية المعلومات مفتاحًا آخر أو إعداد هذا من جديد.</translation>
        </message>
        <message>
            <source>This security key is of a kind that is not used here. Ask facility IT for another key, or to make this one anew.</source>
            <translation>لا يُستخدم هنا هذا النوع من مفاتيح الأمان. اطلب من قسم تقنية المعلومات مفتاحًا آخر أو إعداد هذا من جديد.</translation>
        </message>
        <message>
            <source>The security key was not touched in time. Start again.</source>
            <translation>لم يُلمس مفتاح الأمان في الوقت المناسب. ابدأ من جديد.</translation>
        </message>
        <message>
            <source>The security key said no. Nobody was signed in.</source>
            <translation>رفض مفتاح الأمان. لم يُسجَّل دخول أحد.</translation>
        </message>
        <message>
            <source>The security key was pulled out, or does not answer. Start again.</source>
            <translation>نُزع مفتاح الأمان أو لا يجيب. ابدأ من جديد.</translation>
        </message>
        <message>
            <source>The security key answered as none should. Start again, or tell facility IT.</source>
            <translation>أجاب مفتاح الأمان كما لا ينبغي لأي مفتاح. ابدأ من جديد أو أخبر قسم تقنية المعلومات.</translation>
        </message>
        <message>
            <source>The part of this program that keeps keys and clips ended. Your words up to the last second are kept: sign in again and go on.</source>
            <translation>انتهى الجزء من هذا البرنامج الذي يحفظ المفاتيح والمقاطع. كلماتك حتى الثانية الأخيرة محفوظة: سجّل الدخول من جديد وتابع.</translation>
        </message>
        <message>
            <source>The part of this program that keeps keys and clips did not start. Tell facility IT.</source>
            <translation>لم يبدأ الجزء من هذا البرنامج الذي يحفظ المفاتيح والمقاطع. أخبر قسم تقنية المعلومات في المنشأة.</translation>
        </message>
        <message>
            <source>The screen was locked, so the session ended. Your words are kept here.</source>
            <translation>قُفلت الشاشة فانتهت الجلسة. كلماتك محفوظة هنا.</translation>
        </message>
        <message>
            <source>The process with the keys reaches only files and ports it needs.</source>
            <translation>لا تصل العملية التي تحفظ المفاتيح إلا إلى الملفات والمنافذ التي تحتاج إليها.</translation>
        </message>
        <message>
            <source>The process with the keys reaches only files it needs, but every port.</source>
            <translation>لا تصل العملية التي تحفظ المفاتيح إلا إلى الملفات التي تحتاج إليها، لكنها تصل إلى كل المنافذ.</translation>
        </message>
        <message>
            <source>The process with the keys reaches what this account reaches.</source>
            <translation>تصل العملية التي تحفظ المفاتيح إلى كل ما يصل إليه هذا الحساب.</translation>
        </message>
        <message>
            <source>The process with the window reaches only files it needs, and no network.</source>
            <translation>لا تصل عملية النافذة إلا إلى الملفات التي تحتاج إليها، ولا تصل إلى أي شبكة.</translation>
        </message>
        <message>
            <source>The process with the window reaches only files it needs, but the network too.</source>
            <translation>لا تصل عملية النافذة إلا إلى الملفات التي تحتاج إليها، لكنها تصل إلى الشبكة أيضًا.</translation>
        </message>
        <message>
            <source>The process with the window reaches what this account reaches.</source>
            <translation>تصل عملية النافذة إلى كل ما يصل إليه هذا الحساب.</translation>
        </message>
        <message>
            <source>Keys of a session stay out of swap.</source>
            <translation>لا تُنقل مفاتيح الجلسة إلى القرص.</translation>
        </message>
        <message>
            <source>Keys of a session stay out of swap: this computer has none.</source>
            <translation>لا تُنقل مفاتيح الجلسة إلى القرص: لا ذاكرة تبديل في هذا الحاسوب.</translation>
        </message>
        <message>
            <source>Keys of a session may be swapped to disk.</source>
            <translation>قد تُنقل مفاتيح الجلسة إلى القرص.</translation>
        </message>
        <message>
            <source>Locking the screen ends the session.</source>
            <translation>قفل الشاشة ينهي الجلسة.</translation>
        </message>
        <message>
            <source>Locking the screen is not noticed here; sessions end when left alone.</source>
            <translation>لا يُلاحظ قفل الشاشة هنا؛ تنتهي الجلسات عند تركها.</translation>
        </message>
        <message>
            <source>That is more than can be kept here. Shorten it and try again.</source>
            <translation>هذا أكثر مما يمكن حفظه هنا. اختصره وحاول من جديد.</translation>
        </message>
        <message>
            <source>Something here cannot be shown. Tell facility IT.</source>
            <translation>يوجد هنا ما لا يمكن عرضه. أخبر قسم تقنية المعلومات في المنشأة.</translation>
        </message>
        <message>
            <source>Recordings</source>
            <translation>التسجيلات</translation>
        </message>
        <message>
            <source>Originals to open</source>
            <translation>التسجيلات الأصلية المطلوب فتحها</translation>
        </message>
        <message>
            <source>Recording (SHA-256)</source>
            <translation>التسجيل (SHA-256)</translation>
        </message>
        <message>
            <source>All hashes together (SHA-256)</source>
            <translation>جميع البصمات معًا (SHA-256)</translation>
        </message>
        <message>
            <source>The program at this workstation is older or newer than the facility's and marks what it plays in another way, so no clip is opened. Facility IT must install the same version on both.</source>
            <translation>البرنامج في محطة العمل هذه أقدم أو أحدث من برنامج المنشأة ويضع علامة مختلفة على ما يشغّله، لذلك لا يُفتح أي مقطع. على قسم تقنية المعلومات في المنشأة تثبيت الإصدار نفسه في الجهتين.</translation>
        </message>
        <message>
            <source>A clip is not played that fast or that slowly.</source>
            <translation>لا يُشغَّل المقطع بهذه السرعة أو بهذا البطء.</translation>
        </message>
        <message>
            <source>This clip cannot be played: its playback cannot be marked. Give it back, and tell facility IT.</source>
            <translation>لا يمكن تشغيل هذا المقطع: تعذّر وضع علامة على تشغيله. أعِده وأخبر قسم التقنية.</translation>
        </message>
        <message>
            <source>The window did not answer any more, so it was ended, and the session with it. Your words up to the last second are kept: sign in again and go on.</source>
            <translation>لم تعد النافذة تستجيب، لذلك أُغلقت وانتهت معها الجلسة. كلماتك حتى الثانية الأخيرة محفوظة: سجّل الدخول من جديد وتابع.</translation>
        </message>
    </context>
    <context>
        <name>writing</name>
        <message>
            <source>Signs</source>
            <comment>signs</comment>
            <translation>رموز</translation>
        </message>
        <message>
            <source>Arrows move, Enter inserts</source>
            <comment>signs_note</comment>
            <translation>الأسهم للتنقل وEnter للإدراج</translation>
        </message>
        <message>
            <source>Used last</source>
            <comment>signs_recent</comment>
            <translation>آخر ما استُخدم</translation>
        </message>
        <message>
            <source>Quotation marks</source>
            <comment>signs_quotes</comment>
            <translation>علامات الاقتباس</translation>
        </message>
        <message>
            <source>Letters</source>
            <comment>signs_letters</comment>
            <translation>حروف</translation>
        </message>
        <message>
            <source>Capitals</source>
            <comment>signs_capitals</comment>
            <translation>حروف كبيرة</translation>
        </message>
        <message>
            <source>Punctuation</source>
            <comment>signs_marks</comment>
            <translation>علامات الترقيم</translation>
        </message>
        <message>
            <source>Signs</source>
            <comment>signs_signs</comment>
            <translation>رموز أخرى</translation>
        </message>
        <message>
            <source>Vowel marks</source>
            <comment>signs_vowels</comment>
            <translation>حركات</translation>
        </message>
        <message>
            <source>Digits</source>
            <comment>signs_digits</comment>
            <translation>أرقام</translation>
        </message>
        <message>
            <source>Spaces, joiners</source>
            <comment>signs_invisible</comment>
            <translation>مسافات وروابط</translation>
        </message>
        <message>
            <source>Tones</source>
            <comment>signs_tones</comment>
            <translation>نغمات</translation>
        </message>
        <message>
            <source>Tones, more</source>
            <comment>signs_tones_more</comment>
            <translation>نغمات أخرى</translation>
        </message>
        <message>
            <source>With nukta</source>
            <comment>signs_nukta</comment>
            <translation>بالنقطة</translation>
        </message>
        <message>
            <source>Brackets</source>
            <comment>signs_brackets</comment>
            <translation>أقواس</translation>
        </message>
        <message>
            <source>Small kana</source>
            <comment>signs_small</comment>
            <translation>كانا صغيرة</translation>
        </message>
        <message>
            <source>Terms of the programme</source>
            <comment>terms</comment>
            <translation>مصطلحات البرنامج</translation>
        </message>
        <message numerus="yes">
            <source>{n} terms for these languages</source>
            <comment>terms_note</comment>
            <extracomment>one: {n} term for these languages</extracomment>
            <translation>
                <numerusform>لا مصطلحات لهاتين اللغتين</numerusform>
                <numerusform>مصطلح واحد لهاتين اللغتين</numerusform>
                <numerusform>مصطلحان لهاتين اللغتين</numerusform>
                <numerusform>{n} مصطلحات لهاتين اللغتين</numerusform>
                <numerusform>{n} مصطلحًا لهاتين اللغتين</numerusform>
                <numerusform>{n} مصطلح لهاتين اللغتين</numerusform>
            </translation>
        </message>
        <message>
            <source>No glossary in this programme for these languages.</source>
            <comment>no_terms</comment>
            <translation>لا مسرد في هذا البرنامج لهاتين اللغتين.</translation>
        </message>
        <message>
            <source>not: {forms}</source>
            <comment>avoid</comment>
            <translation>لا تُكتب: {forms}</translation>
        </message>
        <message>
            <source>in this clip</source>
            <comment>in_clip</comment>
            <translation>في هذا المقطع</translation>
        </message>
        <message>
            <source>Words of the candidates</source>
            <comment>candidates</comment>
            <translation>كلمات الترجمات المقترحة</translation>
        </message>
        <message>
            <source>They stay theirs</source>
            <comment>candidates_note</comment>
            <translation>تبقى منسوبة إليها</translation>
        </message>
        <message>
            <source>There are no candidates for this clip.</source>
            <comment>no_candidates</comment>
            <translation>لا ترجمات مقترحة لهذا المقطع.</translation>
        </message>
        <message>
            <source>transcript</source>
            <comment>transcript</comment>
            <translation>النص</translation>
        </message>
        <message>
            <source>My snippets</source>
            <comment>snippets</comment>
            <translation>عباراتي المحفوظة</translation>
        </message>
        <message>
            <source>Only in your vault at this workstation. Dropped after {days} days without use; at most {most}. For phrases you type again and again, not for what a clip says.</source>
            <comment>snippets_note</comment>
            <translation>في خزنتك على هذه المحطة فقط. تُحذف بعد {days} يومًا بلا استخدام، وأقصى عدد هو {most}. للعبارات التي تكتبها مرارًا، لا لما يقوله مقطع.</translation>
        </message>
        <message>
            <source>No snippets yet. Select words in your answer, open this panel and keep them.</source>
            <comment>no_snippets</comment>
            <translation>لا عبارات محفوظة بعد. حدد كلمات في إجابتك وافتح هذه اللوحة واحفظها.</translation>
        </message>
        <message>
            <source>Keep the selection</source>
            <comment>snippet_keep</comment>
            <translation>حفظ التحديد</translation>
        </message>
        <message>
            <source>Rename</source>
            <comment>snippet_rename</comment>
            <translation>إعادة تسمية</translation>
        </message>
        <message>
            <source>Delete</source>
            <comment>snippet_delete</comment>
            <translation>حذف</translation>
        </message>
        <message>
            <source>Undo</source>
            <comment>snippet_undo</comment>
            <translation>تراجع</translation>
        </message>
        <message>
            <source>Name of the snippet</source>
            <comment>snippet_name</comment>
            <translation>اسم العبارة</translation>
        </message>
        <message>
            <source>Select the words to keep in your answer first.</source>
            <comment>snippet_empty</comment>
            <translation>حدد أولًا في إجابتك الكلمات التي تريد حفظها.</translation>
        </message>
        <message>
            <source>A snippet has at most {signs} characters.</source>
            <comment>snippet_long</comment>
            <translation>أقصى طول للعبارة {signs} حرف.</translation>
        </message>
        <message>
            <source>There are {most} snippets already. Delete one first.</source>
            <comment>snippet_full</comment>
            <translation>توجد {most} عبارة محفوظة. احذف واحدة أولًا.</translation>
        </message>
        <message>
            <source>Deleted. Ctrl+Z brings it back.</source>
            <comment>snippet_gone</comment>
            <translation>حُذفت. يعيدها Ctrl+Z.</translation>
        </message>
        <message>
            <source>Other spellings</source>
            <comment>spelling</comment>
            <translation>تهجئات أخرى</translation>
        </message>
        <message>
            <source>Other spellings of “{word}”</source>
            <comment>spelling_of</comment>
            <translation>تهجئات أخرى لكلمة «{word}»</translation>
        </message>
        <message>
            <source>Looking…</source>
            <comment>looking</comment>
            <translation>جارٍ البحث…</translation>
        </message>
        <message>
            <source>Leave it as it is</source>
            <comment>leave_it</comment>
            <translation>تركها كما هي</translation>
        </message>
        <message>
            <source>Right until you sign out</source>
            <comment>leave_it_note</comment>
            <translation>تُعد صحيحة حتى تسجّل الخروج</translation>
        </message>
        <message>
            <source>No word here looks wrong to the spell check.</source>
            <comment>nothing_wrong</comment>
            <translation>لا يجد المدقق الإملائي هنا كلمة خاطئة.</translation>
        </message>
        <message>
            <source>No spell check for {language} at this workstation.</source>
            <comment>unchecked</comment>
            <translation>لا تدقيق إملائي للغة {language} في هذه المحطة.</translation>
        </message>
        <message>
            <source>Type to find</source>
            <comment>filter</comment>
            <translation>اكتب للبحث</translation>
        </message>
        <message>
            <source>Nothing fits what you typed.</source>
            <comment>none_fits</comment>
            <translation>لا شيء يطابق ما كتبته.</translation>
        </message>
        <message numerus="yes">
            <source>{n} more: type to find them.</source>
            <comment>more</comment>
            <extracomment>one: {n} more: type to find it.</extracomment>
            <translation>
                <numerusform>لا مزيد.</numerusform>
                <numerusform>واحد آخر: اكتب للعثور عليه.</numerusform>
                <numerusform>اثنان آخران: اكتب للعثور عليهما.</numerusform>
                <numerusform>{n} أخرى: اكتب للعثور عليها.</numerusform>
                <numerusform>{n} آخر: اكتب للعثور عليها.</numerusform>
                <numerusform>{n} آخر: اكتب للعثور عليها.</numerusform>
            </translation>
        </message>
        <message>
            <source>spelling</source>
            <comment>hint_spelling</comment>
            <translation>تهجئة</translation>
        </message>
        <message>
            <source>sign</source>
            <comment>hint_sign</comment>
            <translation>رمز</translation>
        </message>
        <message>
            <source>term</source>
            <comment>hint_term</comment>
            <translation>مصطلح</translation>
        </message>
        <message>
            <source>snippet</source>
            <comment>hint_snippet</comment>
            <translation>عبارة</translation>
        </message>
        <message>
            <source>candidate’s words</source>
            <comment>hint_candidate</comment>
            <translation>كلمات مقترحة</translation>
        </message>
        <message>
            <source>{term}: {forms}</source>
            <comment>term_is</comment>
            <translation>{term}: {forms}</translation>
        </message>
        <message numerus="yes">
            <source>A recording was withdrawn. {n} snippets you kept while it was open may have held its words, so they were deleted with it.</source>
            <comment>snippets_ended</comment>
            <extracomment>one: A recording was withdrawn. A snippet you kept while it was open may have held its words, so it was deleted with it.</extracomment>
            <translation>
                <numerusform>سُحب تسجيل. لم تُحذف أي عبارة محفوظة.</numerusform>
                <numerusform>سُحب تسجيل. عبارة حفظتها وهو مفتوح ربما تضمنت كلماته، فحُذفت معه.</numerusform>
                <numerusform>سُحب تسجيل. عبارتان حفظتهما وهو مفتوح ربما تضمنتا كلماته، فحُذفتا معه.</numerusform>
                <numerusform>سُحب تسجيل. {n} عبارات حفظتها وهو مفتوح ربما تضمنت كلماته، فحُذفت معه.</numerusform>
                <numerusform>سُحب تسجيل. {n} عبارة حفظتها وهو مفتوح ربما تضمنت كلماته، فحُذفت معه.</numerusform>
                <numerusform>سُحب تسجيل. {n} عبارة حفظتها وهو مفتوح ربما تضمنت كلماته، فحُذفت معه.</numerusform>
            </translation>
        </message>
    </context>
</TS>
