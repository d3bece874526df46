<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>day</name>
        <message>
            <source>Reply to the supervisor</source>
            <comment>reply</comment>
            <translation>Antwort an die Aufsicht</translation>
        </message>
        <message>
            <source>Reply, or the reason of an appeal (optional)</source>
            <comment>reply_hint</comment>
            <translation>Antwort oder Grund eines Einspruchs (freiwillig)</translation>
        </message>
        <message>
            <source>Your reply goes with the answer.</source>
            <comment>reply_kept</comment>
            <translation>Ihre Erwiderung geht mit der Antwort hinaus.</translation>
        </message>
        <message>
            <source>Appeal</source>
            <comment>appeal</comment>
            <translation>Einspruch</translation>
        </message>
        <message>
            <source>Another supervisor has looked at it. Please mend it now; a reply goes with your answer.</source>
            <comment>appealed_once</comment>
            <translation>Eine andere Aufsicht hat sie angesehen. Bitte verbessern Sie sie jetzt; eine Erwiderung geht mit Ihrer Antwort hinaus.</translation>
        </message>
        <message>
            <source>Say in a few words why your answer was right. Then appeal again.</source>
            <comment>reason_missing</comment>
            <translation>Sagen Sie in wenigen Worten, warum Ihre Antwort richtig war. Dann erheben Sie noch einmal Einspruch.</translation>
        </message>
        <message>
            <source>reply</source>
            <comment>hint_reply</comment>
            <translation>erwidern</translation>
        </message>
        <message>
            <source>appeal</source>
            <comment>hint_appeal</comment>
            <translation>Einspruch</translation>
        </message>
        <message>
            <source>I stopped by mistake</source>
            <comment>hint_undo</comment>
            <translation>aus Versehen gestoppt</translation>
        </message>
        <message>
            <source>Take the time you need. Nobody asks why, nothing counts against you, and your time is paid as worked.</source>
            <comment>stopped_lead</comment>
            <translation>Nehmen Sie sich die Zeit, die Sie brauchen. Niemand fragt warum, nichts zählt gegen Sie, und Ihre Zeit gilt als Arbeit.</translation>
        </message>
        <message>
            <source>Skip this one</source>
            <comment>stopped_give_back</comment>
            <translation>Diese auslassen</translation>
        </message>
        <message>
            <source>somebody else takes it; it is no skip in any figure</source>
            <comment>stopped_give_back_note</comment>
            <translation>jemand anderes nimmt sie; in keiner Zahl gilt sie als ausgelassen</translation>
        </message>
        <message>
            <source>Hand it over to a volunteer</source>
            <comment>stopped_hand_over</comment>
            <translation>An eine freiwillige Person abgeben</translation>
        </message>
        <message>
            <source>to a person who chose such clips; it never comes back to you</source>
            <comment>stopped_hand_over_note</comment>
            <translation>an jemanden, der solche Aufnahmen gewählt hat; zu Ihnen kommt sie nie zurück</translation>
        </message>
        <message>
            <source>ten minutes or more; this page waits for you</source>
            <comment>stopped_break_note</comment>
            <translation>zehn Minuten oder länger; diese Seite wartet auf Sie</translation>
        </message>
        <message>
            <source>It is out of your hands</source>
            <comment>let_go</comment>
            <translation>Sie haben damit nichts mehr zu tun</translation>
        </message>
        <message>
            <source>This clip does not come back to you, and nothing is counted. The next one comes when you say so.</source>
            <comment>let_go_lead</comment>
            <translation>Diese Aufnahme kommt nicht zu Ihnen zurück, und nichts wird gezählt. Die nächste kommt, wenn Sie es sagen.</translation>
        </message>
        <message>
            <source>Go on with another clip</source>
            <comment>stopped_next</comment>
            <translation>Mit einer anderen Aufnahme weiter</translation>
        </message>
        <message>
            <source>it stays silent until you press play</source>
            <comment>stopped_next_note</comment>
            <translation>sie bleibt stumm, bis Sie abspielen</translation>
        </message>
        <message>
            <source>I stopped by mistake</source>
            <comment>undo_stop</comment>
            <translation>Ich habe aus Versehen gestoppt</translation>
        </message>
        <message>
            <source>A break</source>
            <comment>break_title</comment>
            <translation>Eine Pause</translation>
        </message>
        <message>
            <source>The sound is off, your work is covered and your draft is kept. Ten minutes are good; take more if you need them.</source>
            <comment>break_lead</comment>
            <translation>Der Ton ist aus, Ihre Arbeit ist verdeckt und Ihr Entwurf bleibt. Zehn Minuten sind gut; nehmen Sie mehr, wenn Sie mehr brauchen.</translation>
        </message>
        <message>
            <source>Back to work</source>
            <comment>break_back</comment>
            <translation>Zurück zur Arbeit</translation>
        </message>
        <message>
            <source>Since {at}. The clock of your work stands still.</source>
            <comment>break_since</comment>
            <translation>Seit {at}. Die Uhr Ihrer Arbeit steht.</translation>
        </message>
        <message>
            <source>back to work</source>
            <comment>hint_break_back</comment>
            <translation>zurück zur Arbeit</translation>
        </message>
        <message numerus="yes">
            <source>You have worked for {n} minutes without a break.</source>
            <comment>break_due</comment>
            <extracomment>one: You have worked for 1 minute without a break.</extracomment>
            <translation>
                <numerusform>Sie haben 1 Minute ohne Pause gearbeitet.</numerusform>
                <numerusform>Sie haben {n} Minuten ohne Pause gearbeitet.</numerusform>
            </translation>
        </message>
        <message>
            <source>A few minutes away from the screen do ears and hands good.</source>
            <comment>break_due_do</comment>
            <translation>Einige Minuten weg vom Bildschirm tun Ohren und Händen gut.</translation>
        </message>
        <message>
            <source>Later</source>
            <comment>break_later</comment>
            <translation>Später</translation>
        </message>
        <message>
            <source>Take a break</source>
            <comment>break_take</comment>
            <translation>Pause machen</translation>
        </message>
        <message>
            <source>Your appeal was upheld: your answer was right ({pair}).</source>
            <comment>told_upheld</comment>
            <translation>Ihrem Einspruch wurde stattgegeben: Ihre Antwort war richtig ({pair}).</translation>
        </message>
        <message>
            <source>It was accepted as it stood.</source>
            <comment>told_upheld_do</comment>
            <translation>Sie wurde angenommen, wie sie war.</translation>
        </message>
        <message>
            <source>Your appeal was looked at, and the answer was settled with other words ({pair}).</source>
            <comment>told_mended</comment>
            <translation>Ihr Einspruch wurde angesehen, und die Antwort wurde mit anderen Worten festgelegt ({pair}).</translation>
        </message>
        <message>
            <source>There is nothing you need to do.</source>
            <comment>told_mended_do</comment>
            <translation>Sie müssen nichts tun.</translation>
        </message>
        <message>
            <source>Your appeal was looked at, and the answer stays returned ({pair}).</source>
            <comment>told_stays</comment>
            <translation>Ihr Einspruch wurde angesehen, und die Antwort bleibt zurückgegeben ({pair}).</translation>
        </message>
        <message>
            <source>It comes to you first, with what the other supervisor says.</source>
            <comment>told_stays_do</comment>
            <translation>Sie kommt zuerst zu Ihnen, mit den Worten der anderen Aufsicht.</translation>
        </message>
        <message numerus="yes">
            <source>{n} appeals were decided.</source>
            <comment>told_several</comment>
            <extracomment>one: {n} appeal was decided.</extracomment>
            <translation>
                <numerusform>Über {n} Einspruch wurde entschieden.</numerusform>
                <numerusform>Über {n} Einsprüche wurde entschieden.</numerusform>
            </translation>
        </message>
        <message>
            <source>What became of them stands under your own figures.</source>
            <comment>told_several_do</comment>
            <translation>Was daraus wurde, steht bei Ihren eigenen Zahlen.</translation>
        </message>
        <message>
            <source>My figures</source>
            <comment>see_progress</comment>
            <translation>Meine Zahlen</translation>
        </message>
        <message>
            <source>my figures</source>
            <comment>hint_progress</comment>
            <translation>meine Zahlen</translation>
        </message>
        <message>
            <source>Your work</source>
            <comment>title</comment>
            <translation>Ihre Arbeit</translation>
        </message>
        <message>
            <source>Yours alone: these figures are never set beside anybody else's.</source>
            <comment>lead</comment>
            <translation>Nur Ihre: Diese Zahlen werden nie neben die anderer gestellt.</translation>
        </message>
        <message>
            <source>Asking the facility …</source>
            <comment>asking_lead</comment>
            <translation>Die Einrichtung wird gefragt …</translation>
        </message>
        <message>
            <source>Saving …</source>
            <comment>asking</comment>
            <translation>Wird gesichert …</translation>
        </message>
        <message>
            <source>Your last 14 days</source>
            <comment>days</comment>
            <translation>Ihre letzten 14 Tage</translation>
        </message>
        <message numerus="yes">
            <source>{n} answers in 14 days</source>
            <comment>days_total</comment>
            <extracomment>one: 1 answer in 14 days</extracomment>
            <translation>
                <numerusform>1 Antwort in 14 Tagen</numerusform>
                <numerusform>{n} Antworten in 14 Tagen</numerusform>
            </translation>
        </message>
        <message>
            <source>No answers in these 14 days yet</source>
            <comment>days_none</comment>
            <translation>In diesen 14 Tagen noch keine Antworten</translation>
        </message>
        <message>
            <source>T shows it as a table; days end at midnight UTC</source>
            <comment>days_note</comment>
            <translation>T zeigt es als Tabelle; die Tage enden um Mitternacht UTC</translation>
        </message>
        <message>
            <source>Answers</source>
            <comment>lane_answers</comment>
            <translation>Antworten</translation>
        </message>
        <message>
            <source>Came back</source>
            <comment>lane_returned</comment>
            <translation>Kam zurück</translation>
        </message>
        <message>
            <source>Active, h:min</source>
            <comment>lane_active</comment>
            <translation>Aktiv, h:min</translation>
        </message>
        <message numerus="yes">
            <source>{day}: {n} answers</source>
            <comment>spoken</comment>
            <extracomment>one: {day}: 1 answer</extracomment>
            <translation>
                <numerusform>{day}: 1 Antwort</numerusform>
                <numerusform>{day}: {n} Antworten</numerusform>
            </translation>
        </message>
        <message>
            <source>Day</source>
            <comment>column_day</comment>
            <translation>Tag</translation>
        </message>
        <message>
            <source>Answers</source>
            <comment>column_answers</comment>
            <translation>Antworten</translation>
        </message>
        <message>
            <source>Skipped</source>
            <comment>column_skips</comment>
            <translation>Ausgelassen</translation>
        </message>
        <message>
            <source>Accepted as they were</source>
            <comment>column_accepted</comment>
            <translation>Angenommen, wie sie waren</translation>
        </message>
        <message>
            <source>Mended by a supervisor</source>
            <comment>column_mended</comment>
            <translation>Von der Aufsicht verbessert</translation>
        </message>
        <message>
            <source>Came back</source>
            <comment>column_returned</comment>
            <translation>Kam zurück</translation>
        </message>
        <message>
            <source>Active time</source>
            <comment>column_active</comment>
            <translation>Aktive Zeit</translation>
        </message>
        <message>
            <source>Today</source>
            <comment>today</comment>
            <translation>Heute</translation>
        </message>
        <message>
            <source>Your supervisor sees these same figures. What you stopped counts as work, and as nothing else.</source>
            <comment>same</comment>
            <translation>Ihre Aufsicht sieht dieselben Zahlen. Was Sie gestoppt haben, zählt als Arbeit und als sonst nichts.</translation>
        </message>
        <message>
            <source>Known answers, in batches that are delivered: met {n} of {most}.</source>
            <comment>gold_of</comment>
            <translation>Bekannte Antworten in gelieferten Paketen: {n} von {most} getroffen.</translation>
        </message>
        <message>
            <source>What came back</source>
            <comment>back</comment>
            <translation>Was zurückkam</translation>
        </message>
        <message numerus="yes">
            <source>{n} wait for you</source>
            <comment>back_open</comment>
            <extracomment>one: 1 waits for you</extracomment>
            <translation>
                <numerusform>1 wartet auf Sie</numerusform>
                <numerusform>{n} warten auf Sie</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing came back in these 14 days.</source>
            <comment>back_none</comment>
            <translation>In diesen 14 Tagen kam nichts zurück.</translation>
        </message>
        <message>
            <source>The comment is gone with its recording.</source>
            <comment>comment_gone</comment>
            <translation>Der Kommentar ist mit seiner Aufnahme verschwunden.</translation>
        </message>
        <message>
            <source>waits for you</source>
            <comment>state_open</comment>
            <translation>wartet auf Sie</translation>
        </message>
        <message>
            <source>answered since</source>
            <comment>state_answered</comment>
            <translation>seither beantwortet</translation>
        </message>
        <message>
            <source>settled</source>
            <comment>state_settled</comment>
            <translation>erledigt</translation>
        </message>
        <message>
            <source>appeal waits</source>
            <comment>state_appealed</comment>
            <translation>Einspruch läuft</translation>
        </message>
        <message>
            <source>appeal upheld</source>
            <comment>state_upheld</comment>
            <translation>Einspruch stattgegeben</translation>
        </message>
        <message>
            <source>appeal: settled with other words</source>
            <comment>state_mended</comment>
            <translation>Einspruch: mit anderen Worten erledigt</translation>
        </message>
        <message>
            <source>appeal: stays returned</source>
            <comment>state_stays</comment>
            <translation>Einspruch: bleibt zurückgegeben</translation>
        </message>
        <message>
            <source>Care</source>
            <comment>care</comment>
            <translation>Fürsorge</translation>
        </message>
        <message>
            <source>Clips hard to hear, today</source>
            <comment>met_hard_today</comment>
            <translation>Belastende Aufnahmen, heute</translation>
        </message>
        <message>
            <source>In seven days</source>
            <comment>met_hard_week</comment>
            <translation>In sieben Tagen</translation>
        </message>
        <message>
            <source>Safe ears, today</source>
            <comment>met_ears</comment>
            <translation>Schonung der Ohren, heute</translation>
        </message>
        <message>
            <source>{n} of {most}</source>
            <comment>of</comment>
            <translation>{n} von {most}</translation>
        </message>
        <message>
            <source>Above these numbers you are given only calm clips, and never two hard ones in a row.</source>
            <comment>hard_note</comment>
            <translation>Darüber bekommen Sie nur ruhige Aufnahmen, und nie zwei belastende nacheinander.</translation>
        </message>
        <message>
            <source>Volunteer for hard clips</source>
            <comment>volunteer</comment>
            <translation>Belastende Aufnahmen freiwillig übernehmen</translation>
        </message>
        <message>
            <source>Volunteer no longer</source>
            <comment>volunteer_end</comment>
            <translation>Nicht mehr freiwillig übernehmen</translation>
        </message>
        <message>
            <source>Clips that others found hard come to you first, within the numbers above.</source>
            <comment>volunteers</comment>
            <translation>Aufnahmen, die andere belastend fanden, kommen zuerst zu Ihnen, bis zu den Zahlen oben.</translation>
        </message>
        <message>
            <source>Clips that others found hard go to volunteers first. You can change this at any time.</source>
            <comment>volunteers_not</comment>
            <translation>Aufnahmen, die andere belastend fanden, gehen zuerst an Freiwillige. Sie können das jederzeit ändern.</translation>
        </message>
        <message>
            <source>Remind me of a break after so many minutes</source>
            <comment>breaks</comment>
            <translation>Nach so vielen Minuten an eine Pause erinnern</translation>
        </message>
        <message>
            <source>Never</source>
            <comment>breaks_off</comment>
            <translation>Nie</translation>
        </message>
        <message>
            <source>Five minutes without work are a break. The reminder waits until nothing plays.</source>
            <comment>breaks_note</comment>
            <translation>Fünf Minuten ohne Arbeit sind eine Pause. Die Erinnerung wartet, bis nichts mehr spielt.</translation>
        </message>
        <message>
            <source>up, down</source>
            <comment>key_scroll</comment>
            <translation>auf, ab</translation>
        </message>
        <message>
            <source>picture or table</source>
            <comment>key_table</comment>
            <translation>Bild oder Tabelle</translation>
        </message>
        <message>
            <source>volunteer, or no longer</source>
            <comment>key_volunteer</comment>
            <translation>freiwillig, oder nicht mehr</translation>
        </message>
        <message>
            <source>minutes to a break</source>
            <comment>key_breaks</comment>
            <translation>Minuten bis zur Pause</translation>
        </message>
        <message>
            <source>back</source>
            <comment>key_back</comment>
            <translation>zurück</translation>
        </message>
        <message>
            <source>all keys</source>
            <comment>key_keys</comment>
            <translation>alle Tasten</translation>
        </message>
    </context>
    <context>
        <name>desk</name>
        <message>
            <source>How sure are you?</source>
            <comment>sure</comment>
            <translation>Wie sicher sind Sie?</translation>
        </message>
        <message>
            <source>Unsure</source>
            <comment>sure_1</comment>
            <translation>Vage</translation>
        </message>
        <message>
            <source>Fair</source>
            <comment>sure_2</comment>
            <translation>Mittel</translation>
        </message>
        <message>
            <source>Sure</source>
            <comment>sure_3</comment>
            <translation>Sicher</translation>
        </message>
        <message>
            <source>Certain</source>
            <comment>sure_4</comment>
            <translation>Gewiss</translation>
        </message>
        <message>
            <source>Flags</source>
            <comment>flags</comment>
            <translation>Hinweise</translation>
        </message>
        <message>
            <source>a digit puts a flag on or takes it off</source>
            <comment>flags_note</comment>
            <translation>eine Ziffer setzt einen Hinweis oder nimmt ihn weg</translation>
        </message>
        <message>
            <source>Add a flag</source>
            <comment>add_flag</comment>
            <translation>Hinweis hinzufügen</translation>
        </message>
        <message>
            <source>Unintelligible</source>
            <comment>flag_unintelligible</comment>
            <translation>Unverständlich</translation>
        </message>
        <message>
            <source>too little can be understood</source>
            <comment>flag_unintelligible_note</comment>
            <translation>zu wenig ist zu verstehen</translation>
        </message>
        <message>
            <source>Wrong language</source>
            <comment>flag_wrong_language</comment>
            <translation>Falsche Sprache</translation>
        </message>
        <message>
            <source>another language than the clip says</source>
            <comment>flag_wrong_language_note</comment>
            <translation>eine andere Sprache als angegeben</translation>
        </message>
        <message>
            <source>More than one speaker</source>
            <comment>flag_several_speakers</comment>
            <translation>Mehrere Stimmen</translation>
        </message>
        <message>
            <source>voices speak over or after each other</source>
            <comment>flag_several_speakers_note</comment>
            <translation>zugleich oder nacheinander</translation>
        </message>
        <message>
            <source>Not meant for the device</source>
            <comment>flag_accidental_activation</comment>
            <translation>Nicht ans Gerät gerichtet</translation>
        </message>
        <message>
            <source>the recording began by accident</source>
            <comment>flag_accidental_activation_note</comment>
            <translation>die Aufnahme begann aus Versehen</translation>
        </message>
        <message>
            <source>Personal detail heard</source>
            <comment>flag_personal_detail</comment>
            <translation>Persönliche Angabe zu hören</translation>
        </message>
        <message>
            <source>select it in the sound first: nobody after you hears it</source>
            <comment>flag_personal_detail_note</comment>
            <translation>erst im Ton auswählen: Niemand nach Ihnen hört es</translation>
        </message>
        <message>
            <source>Distressing</source>
            <comment>flag_distressing</comment>
            <translation>Belastend</translation>
        </message>
        <message>
            <source>hard to listen to</source>
            <comment>flag_distressing_note</comment>
            <translation>schwer anzuhören</translation>
        </message>
        <message>
            <source>Somebody may be in danger</source>
            <comment>flag_safeguarding</comment>
            <translation>Jemand könnte in Gefahr sein</translation>
        </message>
        <message>
            <source>a supervisor looks at it soon</source>
            <comment>flag_safeguarding_note</comment>
            <translation>die Aufsicht sieht es sich bald an</translation>
        </message>
        <message>
            <source>Comment</source>
            <comment>comment</comment>
            <translation>Kommentar</translation>
        </message>
        <message>
            <source>Comment (optional)</source>
            <comment>comment_hint</comment>
            <translation>Kommentar (freiwillig)</translation>
        </message>
        <message>
            <source>Submit and next</source>
            <comment>submit</comment>
            <translation>Abgeben und weiter</translation>
        </message>
        <message>
            <source>Saving …</source>
            <comment>submitting</comment>
            <translation>Wird gesichert…</translation>
        </message>
        <message>
            <source>Skip…</source>
            <comment>skip</comment>
            <translation>Auslassen…</translation>
        </message>
        <message>
            <source>Take back last</source>
            <comment>take_back</comment>
            <translation>Zurückholen</translation>
        </message>
        <message>
            <source>There is no answer to take back.</source>
            <comment>nothing_to_take_back</comment>
            <translation>Es gibt keine Antwort, die Sie zurückholen können.</translation>
        </message>
        <message>
            <source>{percent} % of the speech heard</source>
            <comment>gate_closed</comment>
            <translation>{percent} % des Gesprochenen gehört</translation>
        </message>
        <message>
            <source>All heard. Your answer is next.</source>
            <comment>gate_incomplete</comment>
            <translation>Alles gehört. Nun Ihre Antwort.</translation>
        </message>
        <message>
            <source>All heard. Ready to submit.</source>
            <comment>gate_open</comment>
            <translation>Alles gehört. Bereit zum Abgeben.</translation>
        </message>
        <message>
            <source>Listen to the whole clip first. Flags and skip work at any time.</source>
            <comment>hear_first</comment>
            <translation>Hören Sie zuerst die ganze Aufnahme. Hinweise und Auslassen gehen jederzeit.</translation>
        </message>
        <message>
            <source>Take, mend or write an answer first.</source>
            <comment>incomplete</comment>
            <translation>Übernehmen, verbessern oder schreiben Sie zuerst eine Antwort.</translation>
        </message>
        <message>
            <source>Say what was heard, whether the device was meant, and whether the response fits.</source>
            <comment>incomplete_command</comment>
            <translation>Sagen Sie, was zu hören war, ob das Gerät gemeint war und ob die Antwort passt.</translation>
        </message>
        <message>
            <source>Give this clip back</source>
            <comment>skip_title</comment>
            <translation>Diese Aufnahme zurückgeben</translation>
        </message>
        <message>
            <source>it goes to somebody else; a digit chooses</source>
            <comment>skip_note</comment>
            <translation>sie geht an jemand anderen; eine Ziffer wählt</translation>
        </message>
        <message>
            <source>I cannot understand it</source>
            <comment>skip_cannot_understand</comment>
            <translation>Ich kann sie nicht verstehen</translation>
        </message>
        <message>
            <source>too noisy, too fast, too faint</source>
            <comment>skip_cannot_understand_note</comment>
            <translation>zu laut gestört, zu schnell, zu leise</translation>
        </message>
        <message>
            <source>Not my language</source>
            <comment>skip_not_my_language</comment>
            <translation>Nicht meine Sprache</translation>
        </message>
        <message>
            <source>or a dialect I do not know well</source>
            <comment>skip_not_my_language_note</comment>
            <translation>oder ein Dialekt, den ich nicht gut kenne</translation>
        </message>
        <message>
            <source>I know this person</source>
            <comment>skip_know_the_speaker</comment>
            <translation>Ich kenne diese Person</translation>
        </message>
        <message>
            <source>somebody else listens instead</source>
            <comment>skip_know_the_speaker_note</comment>
            <translation>jemand anderes hört stattdessen</translation>
        </message>
        <message>
            <source>Something is wrong with the sound</source>
            <comment>skip_bad_sound</comment>
            <translation>Mit dem Ton stimmt etwas nicht</translation>
        </message>
        <message>
            <source>cut off, empty, distorted</source>
            <comment>skip_bad_sound_note</comment>
            <translation>abgeschnitten, leer, verzerrt</translation>
        </message>
        <message>
            <source>This is too much</source>
            <comment>skip_too_much</comment>
            <translation>Das ist mir zu viel</translation>
        </message>
        <message>
            <source>no reason is asked and nothing is counted</source>
            <comment>skip_too_much_note</comment>
            <translation>niemand fragt nach dem Grund, nichts wird gezählt</translation>
        </message>
        <message>
            <source>Another reason</source>
            <comment>skip_other</comment>
            <translation>Ein anderer Grund</translation>
        </message>
        <message>
            <source>write it below, then press Enter</source>
            <comment>skip_other_note</comment>
            <translation>unten eintragen, dann Enter drücken</translation>
        </message>
        <message>
            <source>Another reason, in a few words</source>
            <comment>skip_why</comment>
            <translation>Ein anderer Grund, in wenigen Worten</translation>
        </message>
        <message>
            <source>Another reason needs a few words. Write them in the line below.</source>
            <comment>skip_note_needed</comment>
            <translation>Ein anderer Grund braucht ein paar Worte. Schreiben Sie sie in die Zeile unten.</translation>
        </message>
        <message>
            <source>The sound is off</source>
            <comment>stopped</comment>
            <translation>Der Ton ist aus</translation>
        </message>
        <message>
            <source>Go on with this clip</source>
            <comment>stopped_go_on</comment>
            <translation>Mit dieser Aufnahme weitermachen</translation>
        </message>
        <message>
            <source>it stays silent until you press play</source>
            <comment>stopped_go_on_note</comment>
            <translation>sie bleibt still, bis Sie auf Abspielen drücken</translation>
        </message>
        <message>
            <source>Take a break</source>
            <comment>stopped_break</comment>
            <translation>Pause machen</translation>
        </message>
        <message>
            <source>Candidates</source>
            <comment>candidates</comment>
            <translation>Vorschläge</translation>
        </message>
        <message numerus="yes">
            <source>{n} candidates, in no order</source>
            <comment>candidates_count</comment>
            <extracomment>one: 1 candidate</extracomment>
            <translation>
                <numerusform>1 Vorschlag</numerusform>
                <numerusform>{n} Vorschläge, ohne Rangfolge</numerusform>
            </translation>
        </message>
        <message>
            <source>Your answer</source>
            <comment>answer</comment>
            <translation>Ihre Antwort</translation>
        </message>
        <message>
            <source>Take a candidate with its digit, or write your own</source>
            <comment>answer_hint</comment>
            <translation>Vorschlag mit Ziffer übernehmen oder selbst schreiben</translation>
        </message>
        <message>
            <source>Reset</source>
            <comment>reset</comment>
            <translation>Zurücksetzen</translation>
        </message>
        <message>
            <source>This came back to you</source>
            <comment>returned</comment>
            <translation>Das kam zu Ihnen zurück</translation>
        </message>
        <message>
            <source>Your words then: {text}</source>
            <comment>returned_words</comment>
            <translation>Ihre Worte damals: {text}</translation>
        </message>
        <message>
            <source>Mended</source>
            <comment>origin_mended</comment>
            <translation>Verbessert</translation>
        </message>
        <message>
            <source>Own words</source>
            <comment>origin_own</comment>
            <translation>Eigene Worte</translation>
        </message>
        <message>
            <source>draft saved {at}</source>
            <comment>saved</comment>
            <translation>Entwurf gesichert {at}</translation>
        </message>
        <message>
            <source>What was said</source>
            <comment>heard</comment>
            <translation>Was gesagt wurde</translation>
        </message>
        <message>
            <source>What the device answered</source>
            <comment>response</comment>
            <translation>Was das Gerät geantwortet hat</translation>
        </message>
        <message>
            <source>Was the device meant?</source>
            <comment>meant</comment>
            <translation>War das Gerät gemeint?</translation>
        </message>
        <message>
            <source>Yes</source>
            <comment>meant_yes</comment>
            <translation>Ja</translation>
        </message>
        <message>
            <source>No</source>
            <comment>meant_no</comment>
            <translation>Nein</translation>
        </message>
        <message>
            <source>Unsure</source>
            <comment>meant_unsure</comment>
            <translation>Unklar</translation>
        </message>
        <message>
            <source>Does the answer fit?</source>
            <comment>fit</comment>
            <translation>Passt die Antwort?</translation>
        </message>
        <message>
            <source>1 Barely</source>
            <comment>fit_1</comment>
            <translation>1 Kaum</translation>
        </message>
        <message>
            <source>2 In part</source>
            <comment>fit_2</comment>
            <translation>2 Teils</translation>
        </message>
        <message>
            <source>3 Well</source>
            <comment>fit_3</comment>
            <translation>3 Gut</translation>
        </message>
        <message>
            <source>4 Fully</source>
            <comment>fit_4</comment>
            <translation>4 Ganz</translation>
        </message>
        <message>
            <source>5 Not at all</source>
            <comment>fit_0</comment>
            <translation>5 Gar nicht</translation>
        </message>
        <message>
            <source>Wake word: {word}</source>
            <comment>wake_word</comment>
            <translation>Aktivierungswort: {word}</translation>
        </message>
        <message>
            <source>Made for training.</source>
            <comment>made_for_training</comment>
            <translation>Für die Schulung gemacht.</translation>
        </message>
        <message>
            <source>Training clip.</source>
            <comment>training_banner</comment>
            <translation>Übungsaufnahme.</translation>
        </message>
        <message>
            <source>Piece {piece} of a longer recording. Write your own translation.</source>
            <comment>piece</comment>
            <translation>Teil {piece} einer längeren Aufnahme. Schreiben Sie Ihre eigene Übersetzung.</translation>
        </message>
        <message>
            <source>Opening the next clip …</source>
            <comment>waiting</comment>
            <translation>Die nächste Aufnahme wird geöffnet…</translation>
        </message>
        <message>
            <source>play</source>
            <comment>hint_play</comment>
            <translation>abspielen</translation>
        </message>
        <message>
            <source>say again</source>
            <comment>hint_again</comment>
            <translation>noch einmal</translation>
        </message>
        <message>
            <source>loop</source>
            <comment>hint_loop</comment>
            <translation>wiederholen</translation>
        </message>
        <message>
            <source>take</source>
            <comment>hint_take</comment>
            <translation>übernehmen</translation>
        </message>
        <message>
            <source>mend</source>
            <comment>hint_mend</comment>
            <translation>verbessern</translation>
        </message>
        <message>
            <source>write my own</source>
            <comment>hint_own</comment>
            <translation>selbst schreiben</translation>
        </message>
        <message>
            <source>flag</source>
            <comment>hint_flag</comment>
            <translation>Hinweis</translation>
        </message>
        <message>
            <source>skip</source>
            <comment>hint_skip</comment>
            <translation>auslassen</translation>
        </message>
        <message>
            <source>submit</source>
            <comment>hint_submit</comment>
            <translation>abgeben</translation>
        </message>
        <message>
            <source>stop, this is too much</source>
            <comment>hint_stop</comment>
            <translation>Stopp, das ist zu viel</translation>
        </message>
        <message>
            <source>all keys</source>
            <comment>hint_keys</comment>
            <translation>alle Tasten</translation>
        </message>
        <message>
            <source>was it meant</source>
            <comment>hint_meant</comment>
            <translation>war es gemeint</translation>
        </message>
        <message>
            <source>does it fit</source>
            <comment>hint_fit</comment>
            <translation>passt es</translation>
        </message>
        <message>
            <source>Your answer is safe. The next clip comes as soon as it is here.</source>
            <comment>waiting_lead</comment>
            <translation>Ihre Antwort ist sicher. Die nächste Aufnahme kommt, sobald sie hier ist.</translation>
        </message>
        <message>
            <source>No clip is open</source>
            <comment>between</comment>
            <translation>Keine Aufnahme ist offen</translation>
        </message>
        <message>
            <source>Next clip</source>
            <comment>between_next</comment>
            <translation>Nächste Aufnahme</translation>
        </message>
        <message>
            <source>To the queue</source>
            <comment>between_leave</comment>
            <translation>Zur Übersicht</translation>
        </message>
        <message>
            <source>choose</source>
            <comment>hint_choose</comment>
            <translation>wählen</translation>
        </message>
        <message>
            <source>back</source>
            <comment>hint_back</comment>
            <translation>zurück</translation>
        </message>
        <message>
            <source>Write what you hear</source>
            <comment>answer_hint_own</comment>
            <translation>Schreiben Sie, was Sie hören</translation>
        </message>
        <message>
            <source>Differences</source>
            <comment>view_differences</comment>
            <translation>Unterschiede</translation>
        </message>
        <message>
            <source>Whole sentences</source>
            <comment>view_whole</comment>
            <translation>Ganze Sätze</translation>
        </message>
        <message>
            <source>How candidates are shown</source>
            <comment>view</comment>
            <translation>Wie Vorschläge gezeigt werden</translation>
        </message>
        <message>
            <source>Difference {n} of {of}</source>
            <comment>place</comment>
            <translation>Unterschied {n} von {of}</translation>
        </message>
        <message>
            <source>Whole sentences apart</source>
            <comment>place_whole</comment>
            <translation>Ganze Sätze verschieden</translation>
        </message>
        <message>
            <source>{place} · looping</source>
            <comment>place_looping</comment>
            <translation>{place} · wird wiederholt</translation>
        </message>
        <message numerus="yes">
            <source>{m} candidates differ in {n} places</source>
            <comment>differ_count</comment>
            <extracomment>one: {m} candidates differ in 1 place</extracomment>
            <translation>
                <numerusform>{m} Vorschläge, 1 Stelle verschieden</numerusform>
                <numerusform>{m} Vorschläge, {n} Stellen verschieden</numerusform>
            </translation>
        </message>
        <message>
            <source>{m} candidates, no difference in words</source>
            <comment>agree</comment>
            <translation>{m} Vorschläge, kein Unterschied in den Worten</translation>
        </message>
        <message>
            <source>{letters} breaks off early</source>
            <comment>breaks_off</comment>
            <translation>{letters} bricht früh ab</translation>
        </message>
        <message>
            <source>Against {letter}</source>
            <comment>against</comment>
            <translation>Gegen {letter}</translation>
        </message>
        <message>
            <source>Against the transcript</source>
            <comment>against_transcript</comment>
            <translation>Gegen den Wortlaut</translation>
        </message>
        <message>
            <source>{letter} as it is</source>
            <comment>origin_whole</comment>
            <translation>{letter} unverändert</translation>
        </message>
        <message>
            <source>Built from {letters}</source>
            <comment>built</comment>
            <translation>Aus {letters} gebaut</translation>
        </message>
        <message>
            <source>Built from {letters}, mended</source>
            <comment>built_mended</comment>
            <translation>Aus {letters} gebaut, verbessert</translation>
        </message>
        <message>
            <source>and</source>
            <comment>letters_and</comment>
            <translation>und</translation>
        </message>
        <message>
            <source>{letters}, mended</source>
            <comment>letters_mended</comment>
            <translation>{letters}, verbessert</translation>
        </message>
        <message>
            <source>from a candidate</source>
            <comment>legend_taken</comment>
            <translation>aus einem Vorschlag</translation>
        </message>
        <message>
            <source>mended</source>
            <comment>legend_mended</comment>
            <translation>verbessert</translation>
        </message>
        <message>
            <source>own words</source>
            <comment>legend_own</comment>
            <translation>eigene Worte</translation>
        </message>
        <message>
            <source>Error marks in {letter}, proposed from your edits</source>
            <comment>marks</comment>
            <translation>Fehlermarken in {letter}, aus Ihren Änderungen vorgeschlagen</translation>
        </message>
        <message>
            <source>Error marks in the transcript, proposed from your edits</source>
            <comment>marks_transcript</comment>
            <translation>Fehlermarken im Wortlaut, aus Ihren Änderungen vorgeschlagen</translation>
        </message>
        <message numerus="yes">
            <source>{n} marks</source>
            <comment>marks_count</comment>
            <extracomment>one: 1 mark</extracomment>
            <translation>
                <numerusform>1 Marke</numerusform>
                <numerusform>{n} Marken</numerusform>
            </translation>
        </message>
        <message>
            <source>Marks: {done} of {n}</source>
            <comment>marks_confirmed</comment>
            <translation>Marken: {done} von {n}</translation>
        </message>
        <message>
            <source>“{was}” became “{now}”: {category}, {severity}</source>
            <comment>mark</comment>
            <translation>„{was}“ wurde „{now}“: {category}, {severity}</translation>
        </message>
        <message>
            <source>“{now}” was missing: {category}, {severity}</source>
            <comment>mark_missing</comment>
            <translation>„{now}“ fehlte: {category}, {severity}</translation>
        </message>
        <message>
            <source>“{was}” was too much: {category}, {severity}</source>
            <comment>mark_extra</comment>
            <translation>„{was}“ war zu viel: {category}, {severity}</translation>
        </message>
        <message>
            <source>omission</source>
            <comment>mark_omission</comment>
            <translation>Auslassung</translation>
        </message>
        <message>
            <source>addition</source>
            <comment>mark_addition</comment>
            <translation>Hinzufügung</translation>
        </message>
        <message>
            <source>number</source>
            <comment>mark_number</comment>
            <translation>Zahl</translation>
        </message>
        <message>
            <source>name</source>
            <comment>mark_name</comment>
            <translation>Name</translation>
        </message>
        <message>
            <source>negation</source>
            <comment>mark_negation</comment>
            <translation>Verneinung</translation>
        </message>
        <message>
            <source>opposite sense</source>
            <comment>mark_opposite</comment>
            <translation>Gegenteil</translation>
        </message>
        <message>
            <source>tense</source>
            <comment>mark_tense</comment>
            <translation>Zeitform</translation>
        </message>
        <message>
            <source>wording</source>
            <comment>mark_wording</comment>
            <translation>Wortwahl</translation>
        </message>
        <message>
            <source>minor</source>
            <comment>mark_minor</comment>
            <translation>leicht</translation>
        </message>
        <message>
            <source>major</source>
            <comment>mark_major</comment>
            <translation>schwer</translation>
        </message>
        <message>
            <source>This clip has no times of words, so the place cannot be looped. Loop a selection instead.</source>
            <comment>no_word_times</comment>
            <translation>Diese Aufnahme hat keine Zeiten der Wörter, darum lässt sich die Stelle nicht wiederholen. Wiederholen Sie stattdessen eine Auswahl.</translation>
        </message>
        <message>
            <source>next difference</source>
            <comment>hint_difference</comment>
            <translation>nächster Unterschied</translation>
        </message>
        <message>
            <source>loop its sound</source>
            <comment>hint_loop_place</comment>
            <translation>Ton wiederholen</translation>
        </message>
        <message>
            <source>confirm mark</source>
            <comment>hint_mark</comment>
            <translation>Marke bestätigen</translation>
        </message>
        <message>
            <source>take variant</source>
            <comment>hint_take_variant</comment>
            <translation>Variante nehmen</translation>
        </message>
        <message>
            <source>Taken as it is</source>
            <comment>origin_taken</comment>
            <translation>Unverändert übernommen</translation>
        </message>
        <message>
            <source>Submit</source>
            <comment>submit_short</comment>
            <translation>Absenden</translation>
        </message>
        <message numerus="yes">
            <source>{n} flags</source>
            <comment>flags_count</comment>
            <extracomment>one: {n} flag</extracomment>
            <translation>
                <numerusform>{n} Hinweis</numerusform>
                <numerusform>{n} Hinweise</numerusform>
            </translation>
        </message>
        <message>
            <source>{flag} · {spans} s</source>
            <comment>flag_at</comment>
            <translation>{flag} · {spans} s</translation>
        </message>
        <message>
            <source>stop</source>
            <comment>hint_stop_short</comment>
            <translation>Stopp</translation>
        </message>
        <message>
            <source>next</source>
            <comment>hint_difference_short</comment>
            <translation>nächster</translation>
        </message>
    </context>
    <context>
        <name>hearing</name>
        <message>
            <source>More</source>
            <comment>more</comment>
            <translation>Mehr</translation>
        </message>
        <message>
            <source>More ways to listen</source>
            <comment>more_name</comment>
            <translation>Weitere Arten zu hören</translation>
        </message>
        <message>
            <source>Sound comes out at {place}.</source>
            <comment>output_now</comment>
            <translation>Der Ton kommt aus {place}.</translation>
        </message>
        <message>
            <source>Sound comes out where the system has it.</source>
            <comment>output_default</comment>
            <translation>Der Ton kommt, wo das System ihn ausgibt.</translation>
        </message>
        <message>
            <source>There is no other output to choose.</source>
            <comment>only_output</comment>
            <translation>Es gibt keine andere Ausgabe zur Wahl.</translation>
        </message>
        <message>
            <source>{percent} % heard</source>
            <comment>gate_closed</comment>
            <translation>{percent} % gehört</translation>
        </message>
        <message>
            <source>Not complete</source>
            <comment>gate_incomplete</comment>
            <translation>Unvollständig</translation>
        </message>
        <message>
            <source>Ready</source>
            <comment>gate_open</comment>
            <translation>Bereit</translation>
        </message>
    </context>
    <context>
        <name>key</name>
        <message>
            <source>Your security key</source>
            <comment>title</comment>
            <translation>Ihr Sicherheitsschlüssel</translation>
        </message>
        <message>
            <source>Six digits instead of a key</source>
            <comment>digits_instead</comment>
            <translation>Sechs Ziffern statt eines Schlüssels</translation>
        </message>
        <message>
            <source>My security key instead of digits</source>
            <comment>key_instead</comment>
            <translation>Mein Sicherheitsschlüssel statt der Ziffern</translation>
        </message>
        <message>
            <source>Next comes your security key. No key? Ask facility IT.</source>
            <comment>ready</comment>
            <translation>Als Nächstes kommt Ihr Sicherheitsschlüssel. Haben Sie keinen? Fragen Sie die IT des Hauses.</translation>
        </message>
        <message>
            <source>Your security key is registered. Sign in with it now: your password, then the key.</source>
            <comment>registered</comment>
            <translation>Ihr Sicherheitsschlüssel ist registriert. Melden Sie sich jetzt damit an: erst Ihr Passwort, dann der Schlüssel.</translation>
        </message>
        <message>
            <source>Training authenticator: a program stands in for your security key here.</source>
            <comment>training</comment>
            <translation>Übungs-Authentifikator: Ein Programm steht hier für Ihren Sicherheitsschlüssel.</translation>
        </message>
        <message>
            <source>PIN of the security key</source>
            <comment>pin</comment>
            <translation>PIN des Sicherheitsschlüssels</translation>
        </message>
        <message>
            <source>Stop</source>
            <comment>stop</comment>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Plug your security key into this station</source>
            <comment>do_plug_in</comment>
            <translation>Stecken Sie Ihren Sicherheitsschlüssel an diesem Arbeitsplatz ein</translation>
        </message>
        <message>
            <source>Leave only your own security key plugged in</source>
            <comment>do_only_one</comment>
            <translation>Lassen Sie nur Ihren eigenen Sicherheitsschlüssel stecken</translation>
        </message>
        <message>
            <source>Type the PIN of your security key</source>
            <comment>do_pin</comment>
            <translation>Geben Sie die PIN Ihres Sicherheitsschlüssels ein</translation>
        </message>
        <message>
            <source>Touch your security key now</source>
            <comment>do_touch</comment>
            <translation>Berühren Sie jetzt Ihren Sicherheitsschlüssel</translation>
        </message>
        <message>
            <source>One moment …</source>
            <comment>do_working</comment>
            <translation>Einen Augenblick …</translation>
        </message>
        <message>
            <source>It is being registered for you. Nobody else can use it for your account.</source>
            <comment>new</comment>
            <translation>Er wird für Sie registriert. Niemand sonst kann ihn für Ihr Konto benutzen.</translation>
        </message>
        <message>
            <source>It signs you in at this station and for this session only.</source>
            <comment>known</comment>
            <translation>Er meldet Sie an diesem Arbeitsplatz und nur für diese Sitzung an.</translation>
        </message>
        <message numerus="yes">
            <source>That PIN was not right. {n} tries are left, then the key locks itself.</source>
            <comment>wrong_pin</comment>
            <extracomment>one: That PIN was not right. One try is left, then the key locks itself.</extracomment>
            <translation>
                <numerusform>Diese PIN war nicht richtig. Noch ein Versuch, dann sperrt sich der Schlüssel.</numerusform>
                <numerusform>Diese PIN war nicht richtig. Noch {n} Versuche, dann sperrt sich der Schlüssel.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>keymap</name>
        <message>
            <source>Your keys</source>
            <comment>title</comment>
            <translation>Ihre Tasten</translation>
        </message>
        <message>
            <source>A key is known by its place on the keyboard, in every layout. What you change is kept for you at this station.</source>
            <comment>lead</comment>
            <translation>Eine Taste wird an ihrem Platz auf der Tastatur erkannt, in jeder Belegung. Was Sie ändern, wird an diesem Arbeitsplatz für Sie gemerkt.</translation>
        </message>
        <message>
            <source>Keys</source>
            <comment>help</comment>
            <translation>Tasten</translation>
        </message>
        <message>
            <source>by their place on the keyboard; change them under Your keys on the first page</source>
            <comment>help_note</comment>
            <translation>nach ihrem Platz auf der Tastatur; ändern unter Ihre Tasten auf der ersten Seite</translation>
        </message>
        <message>
            <source>Close</source>
            <comment>help_close</comment>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>What it does</source>
            <comment>act</comment>
            <translation>Was sie tut</translation>
        </message>
        <message>
            <source>on the clip</source>
            <comment>clip</comment>
            <translation>bei der Aufnahme</translation>
        </message>
        <message>
            <source>while typing too</source>
            <comment>typing</comment>
            <translation>auch beim Schreiben</translation>
        </message>
        <message>
            <source>press a key</source>
            <comment>press</comment>
            <translation>Taste drücken</translation>
        </message>
        <message>
            <source>yours</source>
            <comment>own</comment>
            <translation>Ihre</translation>
        </message>
        <message>
            <source>Keys to begin with</source>
            <comment>presets</comment>
            <translation>Tasten für den Anfang</translation>
        </message>
        <message>
            <source>Sound</source>
            <comment>group_sound</comment>
            <translation>Ton</translation>
        </message>
        <message>
            <source>Answer</source>
            <comment>group_answer</comment>
            <translation>Antwort</translation>
        </message>
        <message>
            <source>Handing in</source>
            <comment>group_handing_in</comment>
            <translation>Abgeben</translation>
        </message>
        <message>
            <source>Review</source>
            <comment>group_review</comment>
            <translation>Prüfung</translation>
        </message>
        <message>
            <source>Always</source>
            <comment>group_always</comment>
            <translation>Immer</translation>
        </message>
        <message>
            <source>On the clip: while you are not typing.</source>
            <comment>where_clip</comment>
            <translation>Bei der Aufnahme: solange Sie nicht schreiben.</translation>
        </message>
        <message>
            <source>While you type, and on the clip too.</source>
            <comment>where_typing</comment>
            <translation>Beim Schreiben, und ebenso bei der Aufnahme.</translation>
        </message>
        <message>
            <source>Change</source>
            <comment>change</comment>
            <translation>Ändern</translation>
        </message>
        <message>
            <source>Swap</source>
            <comment>swap</comment>
            <translation>Tauschen</translation>
        </message>
        <message>
            <source>Yes, all of them</source>
            <comment>yes</comment>
            <translation>Ja, alle</translation>
        </message>
        <message>
            <source>Keep as it is</source>
            <comment>keep</comment>
            <translation>So lassen</translation>
        </message>
        <message>
            <source>Take the key away</source>
            <comment>empty</comment>
            <translation>Taste wegnehmen</translation>
        </message>
        <message>
            <source>As it was</source>
            <comment>reset</comment>
            <translation>Wie zuvor</translation>
        </message>
        <message>
            <source>All as they were</source>
            <comment>reset_all</comment>
            <translation>Alle wie zuvor</translation>
        </message>
        <message>
            <source>Every key is as the preset has it.</source>
            <comment>own_none</comment>
            <translation>Jede Taste ist so, wie die Belegung sie hat.</translation>
        </message>
        <message numerus="yes">
            <source>You changed the keys of {n} acts. They stay when you choose another preset.</source>
            <comment>own_count</comment>
            <extracomment>one: You changed the keys of 1 act. They stay when you choose another preset.</extracomment>
            <translation>
                <numerusform>Sie haben die Tasten für 1 Handlung geändert. Sie bleiben, wenn Sie eine andere Belegung wählen.</numerusform>
                <numerusform>Sie haben die Tasten für {n} Handlungen geändert. Sie bleiben, wenn Sie eine andere Belegung wählen.</numerusform>
            </translation>
        </message>
        <message>
            <source>Press the key you want. Esc keeps what is there.</source>
            <comment>way_listening</comment>
            <translation>Drücken Sie die Taste, die Sie möchten. Esc lässt, was da ist.</translation>
        </message>
        <message>
            <source>Every key goes back to what the preset has. Is that what you want?</source>
            <comment>way_asking_all</comment>
            <translation>Jede Taste wird wieder so, wie die Belegung sie hat. Möchten Sie das?</translation>
        </message>
        <message>
            <source>{cap} is the key for: {act}. Swap the two, or keep it as it is?</source>
            <comment>clash</comment>
            <translation>{cap} ist die Taste für: {act}. Die beiden tauschen, oder so lassen?</translation>
        </message>
        <message>
            <source>This key never changes, so that you find it at any time.</source>
            <comment>refused_fixed</comment>
            <translation>Diese Taste ändert sich nie, damit Sie sie jederzeit finden.</translation>
        </message>
        <message>
            <source>{cap} stays what it is, so that you find it at any time. Press another key.</source>
            <comment>refused_kept</comment>
            <translation>{cap} bleibt, was es ist, damit Sie es jederzeit finden. Drücken Sie eine andere Taste.</translation>
        </message>
        <message>
            <source>{cap} stays the key for: {act}. Press another key.</source>
            <comment>refused_held</comment>
            <translation>{cap} bleibt die Taste für: {act}. Drücken Sie eine andere Taste.</translation>
        </message>
        <message>
            <source>{cap} writes while you type. Press it with Ctrl or Alt, or take an F key.</source>
            <comment>refused_writes</comment>
            <translation>{cap} schreibt beim Tippen ein Zeichen. Drücken Sie es mit Ctrl oder Alt, oder nehmen Sie eine F-Taste.</translation>
        </message>
        <message>
            <source>{cap} moves or edits in your text while you type. Press another key.</source>
            <comment>refused_moves</comment>
            <translation>{cap} bewegt oder ändert etwas in Ihrem Text, während Sie schreiben. Drücken Sie eine andere Taste.</translation>
        </message>
        <message>
            <source>{cap} writes a sign on many keyboards. Press another key.</source>
            <comment>refused_signs</comment>
            <translation>{cap} schreibt auf vielen Tastaturen ein Zeichen. Drücken Sie eine andere Taste.</translation>
        </message>
        <message>
            <source>Candidates are taken by the digits 1 to 9. Press a digit, alone or with Ctrl or Alt.</source>
            <comment>refused_digit</comment>
            <translation>Vorschläge werden mit den Ziffern 1 bis 9 übernommen. Drücken Sie eine Ziffer, allein oder mit Ctrl oder Alt.</translation>
        </message>
        <message>
            <source>That key cannot be had here. Press another key.</source>
            <comment>refused_unknown</comment>
            <translation>Diese Taste ist hier nicht möglich. Drücken Sie eine andere Taste.</translation>
        </message>
        <message>
            <source>Done. It acts from now on.</source>
            <comment>done_set</comment>
            <translation>Erledigt. Sie gilt ab jetzt.</translation>
        </message>
        <message>
            <source>Done. The two are swapped.</source>
            <comment>done_swapped</comment>
            <translation>Erledigt. Die beiden sind getauscht.</translation>
        </message>
        <message>
            <source>Done. No key does it there now.</source>
            <comment>done_emptied</comment>
            <translation>Erledigt. Keine Taste tut das dort jetzt.</translation>
        </message>
        <message>
            <source>Done. It is as the preset has it.</source>
            <comment>done_reset</comment>
            <translation>Erledigt. Es ist so, wie die Belegung es hat.</translation>
        </message>
        <message>
            <source>Done, but for a key that you gave to something else.</source>
            <comment>done_reset_partly</comment>
            <translation>Erledigt, bis auf eine Taste, die Sie für etwas anderes genommen haben.</translation>
        </message>
        <message>
            <source>Done. Every key is as the preset has it.</source>
            <comment>done_reset_all</comment>
            <translation>Erledigt. Jede Taste ist so, wie die Belegung sie hat.</translation>
        </message>
        <message>
            <source>move</source>
            <comment>hint_move</comment>
            <translation>bewegen</translation>
        </message>
        <message>
            <source>change</source>
            <comment>hint_change</comment>
            <translation>ändern</translation>
        </message>
        <message>
            <source>take away</source>
            <comment>hint_empty</comment>
            <translation>wegnehmen</translation>
        </message>
        <message>
            <source>as it was</source>
            <comment>hint_reset</comment>
            <translation>wie zuvor</translation>
        </message>
        <message>
            <source>all as they were</source>
            <comment>hint_reset_all</comment>
            <translation>alle wie zuvor</translation>
        </message>
        <message>
            <source>swap</source>
            <comment>hint_swap</comment>
            <translation>tauschen</translation>
        </message>
        <message>
            <source>keep as it is</source>
            <comment>hint_keep</comment>
            <translation>so lassen</translation>
        </message>
        <message>
            <source>yes</source>
            <comment>hint_yes</comment>
            <translation>ja</translation>
        </message>
        <message>
            <source>back</source>
            <comment>hint_back</comment>
            <translation>zurück</translation>
        </message>
        <message>
            <source>Anechoic</source>
            <comment>preset_ours</comment>
            <translation>Anechoic</translation>
        </message>
        <message>
            <source>The keys of this program. F1 to F9 work the sound while you type, without leaving the text.</source>
            <comment>preset_ours_note</comment>
            <translation>Die Tasten dieses Programms. F1 bis F9 steuern den Ton beim Schreiben, ohne den Text zu verlassen.</translation>
        </message>
        <message>
            <source>oTranscribe</source>
            <comment>preset_otranscribe</comment>
            <translation>oTranscribe</translation>
        </message>
        <message>
            <source>F1 and F2 go back and forward, F3 and F4 slower and faster, Ctrl 0 plays from the start. Esc cannot play here, it goes back: F5 and Ctrl Space play. Ctrl with 1 to 4 takes candidates.</source>
            <comment>preset_otranscribe_note</comment>
            <translation>F1 und F2 gehen zurück und vor, F3 und F4 langsamer und schneller, Ctrl 0 spielt von vorn. Esc kann hier nicht abspielen, es führt zurück: F5 und Ctrl Space spielen ab. Ctrl mit 1 bis 4 übernimmt Vorschläge.</translation>
        </message>
        <message>
            <source>Express Scribe</source>
            <comment>preset_express_scribe</comment>
            <translation>Express Scribe</translation>
        </message>
        <message>
            <source>F7 and F8 go back and forward, F2 and F3 slower and faster. F9 and F4 both play and pause: there is no stop of its own. F10 shows all keys here, so normal speed is Ctrl 0.</source>
            <comment>preset_express_scribe_note</comment>
            <translation>F7 und F8 gehen zurück und vor, F2 und F3 langsamer und schneller. F9 und F4 spielen beide ab und halten an: ein eigenes Stopp gibt es nicht. F10 zeigt hier alle Tasten, darum ist normales Tempo Ctrl 0.</translation>
        </message>
        <message>
            <source>ELAN, Praat</source>
            <comment>preset_elan_praat</comment>
            <translation>ELAN, Praat</translation>
        </message>
        <message>
            <source>Ctrl Space plays, Shift with the arrows goes 1 s, Ctrl B to the start, Ctrl L repeats, Ctrl I and O zoom as in Praat. Tab cannot play here, it moves on; Esc goes back. Slower and faster while typing: Alt with - and =.</source>
            <comment>preset_elan_praat_note</comment>
            <translation>Ctrl Space spielt ab, Shift mit den Pfeilen geht 1 s, Ctrl B zum Anfang, Ctrl L wiederholt, Ctrl I und O zoomen wie in Praat. Tab kann hier nicht abspielen, es geht weiter; Esc führt zurück. Langsamer und schneller beim Schreiben: Alt mit - und =.</translation>
        </message>
        <message>
            <source>Label Studio</source>
            <comment>preset_label_studio</comment>
            <translation>Label Studio</translation>
        </message>
        <message>
            <source>Ctrl P plays, Ctrl B or Alt A goes back, Alt D forward, Ctrl Enter submits. Ctrl Space skips there; here it plays, so that no clip is given back by habit.</source>
            <comment>preset_label_studio_note</comment>
            <translation>Ctrl P spielt ab, Ctrl B oder Alt A geht zurück, Alt D vor, Ctrl Enter gibt ab. Ctrl Space lässt dort aus; hier spielt es ab, damit keine Aufnahme aus Gewohnheit zurückgegeben wird.</translation>
        </message>
        <message>
            <source>Foot pedal</source>
            <comment>preset_pedal</comment>
            <translation>Fußpedal</translation>
        </message>
        <message>
            <source>Tell the program of your pedal to send F6, F7 and F8: F7 plays while it is down and goes back a little first, F6 goes back, F8 forward. Say again is F3, taking back an answer Shift F6.</source>
            <comment>preset_pedal_note</comment>
            <translation>Stellen Sie das Programm Ihres Pedals so ein, dass es F6, F7 und F8 sendet: F7 spielt, solange es gedrückt ist, und geht vorher ein wenig zurück, F6 geht zurück, F8 vor. Noch einmal ist F3, eine Antwort zurückholen Shift F6.</translation>
        </message>
        <message>
            <source>Play or pause</source>
            <comment>act_play_pause</comment>
            <translation>Abspielen oder anhalten</translation>
        </message>
        <message>
            <source>Play from the start</source>
            <comment>act_replay</comment>
            <translation>Von vorn abspielen</translation>
        </message>
        <message>
            <source>Back 1 s</source>
            <comment>act_back</comment>
            <translation>1 s zurück</translation>
        </message>
        <message>
            <source>Forward 1 s</source>
            <comment>act_forward</comment>
            <translation>1 s vor</translation>
        </message>
        <message>
            <source>Back 5 s</source>
            <comment>act_back_far</comment>
            <translation>5 s zurück</translation>
        </message>
        <message>
            <source>Forward 5 s</source>
            <comment>act_forward_far</comment>
            <translation>5 s vor</translation>
        </message>
        <message>
            <source>Slower</source>
            <comment>act_slower</comment>
            <translation>Langsamer</translation>
        </message>
        <message>
            <source>Faster</source>
            <comment>act_faster</comment>
            <translation>Schneller</translation>
        </message>
        <message>
            <source>Normal speed</source>
            <comment>act_normal_speed</comment>
            <translation>Normales Tempo</translation>
        </message>
        <message>
            <source>Say again, while held</source>
            <comment>act_say_again</comment>
            <translation>Noch einmal, solange gehalten</translation>
        </message>
        <message>
            <source>Play while held, as a pedal</source>
            <comment>act_hold_to_play</comment>
            <translation>Abspielen, solange gehalten, wie ein Pedal</translation>
        </message>
        <message>
            <source>Repeat the selection</source>
            <comment>act_loop</comment>
            <translation>Die Auswahl wiederholen</translation>
        </message>
        <message>
            <source>Selection begins here</source>
            <comment>act_selection_start</comment>
            <translation>Die Auswahl beginnt hier</translation>
        </message>
        <message>
            <source>Selection ends here</source>
            <comment>act_selection_end</comment>
            <translation>Die Auswahl endet hier</translation>
        </message>
        <message>
            <source>Zoom in</source>
            <comment>act_zoom_in</comment>
            <translation>Vergrößern</translation>
        </message>
        <message>
            <source>Zoom out</source>
            <comment>act_zoom_out</comment>
            <translation>Verkleinern</translation>
        </message>
        <message>
            <source>Spectrogram on or off</source>
            <comment>act_spectrogram</comment>
            <translation>Spektrogramm ein oder aus</translation>
        </message>
        <message>
            <source>Next unsure word</source>
            <comment>act_next_unsure</comment>
            <translation>Nächstes unsicheres Wort</translation>
        </message>
        <message>
            <source>Take a candidate or choose by digit</source>
            <comment>act_take</comment>
            <translation>Vorschlag übernehmen oder mit Ziffer wählen</translation>
        </message>
        <message>
            <source>Mend what is taken</source>
            <comment>act_mend</comment>
            <translation>Übernommenes verbessern</translation>
        </message>
        <message>
            <source>Write my own</source>
            <comment>act_own</comment>
            <translation>Selbst schreiben</translation>
        </message>
        <message>
            <source>Next difference</source>
            <comment>act_next_difference</comment>
            <translation>Nächster Unterschied</translation>
        </message>
        <message>
            <source>Previous difference</source>
            <comment>act_previous_difference</comment>
            <translation>Voriger Unterschied</translation>
        </message>
        <message>
            <source>Repeat the sound of the difference</source>
            <comment>act_loop_difference</comment>
            <translation>Ton des Unterschieds wiederholen</translation>
        </message>
        <message>
            <source>Confirm the next error mark</source>
            <comment>act_confirm_mark</comment>
            <translation>Die nächste Fehlermarke bestätigen</translation>
        </message>
        <message>
            <source>Differences or whole sentences</source>
            <comment>act_candidate_view</comment>
            <translation>Unterschiede oder ganze Sätze</translation>
        </message>
        <message>
            <source>Undo</source>
            <comment>act_undo</comment>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <source>Redo</source>
            <comment>act_redo</comment>
            <translation>Wiederherstellen</translation>
        </message>
        <message>
            <source>Flags</source>
            <comment>act_flags</comment>
            <translation>Hinweise</translation>
        </message>
        <message>
            <source>Give the clip back</source>
            <comment>act_skip</comment>
            <translation>Die Aufnahme zurückgeben</translation>
        </message>
        <message>
            <source>Submit, or give the verdict</source>
            <comment>act_submit</comment>
            <translation>Abgeben, oder das Urteil abgeben</translation>
        </message>
        <message>
            <source>Take back the last answer</source>
            <comment>act_take_back</comment>
            <translation>Letzte Antwort zurückholen</translation>
        </message>
        <message>
            <source>Next in the queue</source>
            <comment>act_next_row</comment>
            <translation>Nächste in der Liste</translation>
        </message>
        <message>
            <source>Previous in the queue</source>
            <comment>act_previous_row</comment>
            <translation>Vorige in der Liste</translation>
        </message>
        <message>
            <source>Open the marked one</source>
            <comment>act_open_row</comment>
            <translation>Die markierte öffnen</translation>
        </message>
        <message>
            <source>Accept as it stands</source>
            <comment>act_accept</comment>
            <translation>Annehmen, wie es ist</translation>
        </message>
        <message>
            <source>Fix and accept</source>
            <comment>act_fix</comment>
            <translation>Verbessern und annehmen</translation>
        </message>
        <message>
            <source>Return with a comment</source>
            <comment>act_return</comment>
            <translation>Mit Kommentar zurückgeben</translation>
        </message>
        <message>
            <source>Stop, this is too much</source>
            <comment>act_distress</comment>
            <translation>Stopp, das ist zu viel</translation>
        </message>
        <message>
            <source>Close, out of the text, then back</source>
            <comment>act_escape</comment>
            <translation>Schließen, aus dem Text, dann zurück</translation>
        </message>
        <message>
            <source>All keys</source>
            <comment>act_help</comment>
            <translation>Alle Tasten</translation>
        </message>
        <message>
            <source>play or pause</source>
            <comment>line_play_pause</comment>
            <translation>abspielen oder anhalten</translation>
        </message>
        <message>
            <source>from the start</source>
            <comment>line_replay</comment>
            <translation>von vorn</translation>
        </message>
        <message>
            <source>back, forward 1 s</source>
            <comment>line_back</comment>
            <translation>1 s zurück, vor</translation>
        </message>
        <message>
            <source>back, forward 5 s</source>
            <comment>line_back_far</comment>
            <translation>5 s zurück, vor</translation>
        </message>
        <message>
            <source>slower, faster</source>
            <comment>line_slower</comment>
            <translation>langsamer, schneller</translation>
        </message>
        <message>
            <source>normal speed</source>
            <comment>line_normal_speed</comment>
            <translation>normales Tempo</translation>
        </message>
        <message>
            <source>hold: say again</source>
            <comment>line_say_again</comment>
            <translation>halten: noch einmal</translation>
        </message>
        <message>
            <source>hold: play</source>
            <comment>line_hold_to_play</comment>
            <translation>halten: abspielen</translation>
        </message>
        <message>
            <source>repeat the selection</source>
            <comment>line_loop</comment>
            <translation>Auswahl wiederholen</translation>
        </message>
        <message>
            <source>selection begins, ends</source>
            <comment>line_selection_start</comment>
            <translation>Auswahl beginnt, endet</translation>
        </message>
        <message>
            <source>zoom in, out</source>
            <comment>line_zoom_in</comment>
            <translation>vergrößern, verkleinern</translation>
        </message>
        <message>
            <source>spectrogram</source>
            <comment>line_spectrogram</comment>
            <translation>Spektrogramm</translation>
        </message>
        <message>
            <source>next unsure word</source>
            <comment>line_next_unsure</comment>
            <translation>nächstes unsicheres Wort</translation>
        </message>
        <message>
            <source>take or choose</source>
            <comment>line_take</comment>
            <translation>übernehmen oder wählen</translation>
        </message>
        <message>
            <source>mend what is taken</source>
            <comment>line_mend</comment>
            <translation>Übernommenes verbessern</translation>
        </message>
        <message>
            <source>write my own</source>
            <comment>line_own</comment>
            <translation>selbst schreiben</translation>
        </message>
        <message>
            <source>next, previous difference</source>
            <comment>line_next_difference</comment>
            <translation>nächster, voriger Unterschied</translation>
        </message>
        <message>
            <source>repeat its sound</source>
            <comment>line_loop_difference</comment>
            <translation>seinen Ton wiederholen</translation>
        </message>
        <message>
            <source>confirm an error mark</source>
            <comment>line_confirm_mark</comment>
            <translation>Fehlermarke bestätigen</translation>
        </message>
        <message>
            <source>differences or sentences</source>
            <comment>line_candidate_view</comment>
            <translation>Unterschiede oder Sätze</translation>
        </message>
        <message>
            <source>undo</source>
            <comment>line_undo</comment>
            <translation>rückgängig</translation>
        </message>
        <message>
            <source>redo</source>
            <comment>line_redo</comment>
            <translation>wiederherstellen</translation>
        </message>
        <message>
            <source>flags</source>
            <comment>line_flags</comment>
            <translation>Hinweise</translation>
        </message>
        <message>
            <source>give the clip back</source>
            <comment>line_skip</comment>
            <translation>Aufnahme zurückgeben</translation>
        </message>
        <message>
            <source>submit</source>
            <comment>line_submit</comment>
            <translation>abgeben</translation>
        </message>
        <message>
            <source>take back the last one</source>
            <comment>line_take_back</comment>
            <translation>letzte zurückholen</translation>
        </message>
        <message>
            <source>down, up the queue</source>
            <comment>line_next_row</comment>
            <translation>in der Liste ab, auf</translation>
        </message>
        <message>
            <source>open the marked one</source>
            <comment>line_open_row</comment>
            <translation>die markierte öffnen</translation>
        </message>
        <message>
            <source>accept as it stands</source>
            <comment>line_accept</comment>
            <translation>annehmen, wie es ist</translation>
        </message>
        <message>
            <source>fix and accept</source>
            <comment>line_fix</comment>
            <translation>verbessern und annehmen</translation>
        </message>
        <message>
            <source>return with a comment</source>
            <comment>line_return</comment>
            <translation>mit Kommentar zurückgeben</translation>
        </message>
        <message>
            <source>stop, this is too much</source>
            <comment>line_distress</comment>
            <translation>Stopp, das ist zu viel</translation>
        </message>
        <message>
            <source>close, or back</source>
            <comment>line_escape</comment>
            <translation>schließen oder zurück</translation>
        </message>
        <message>
            <source>this list</source>
            <comment>line_help</comment>
            <translation>diese Liste</translation>
        </message>
        <message>
            <source>Draw the wave higher</source>
            <comment>act_amplitude_in</comment>
            <translation>Welle höher zeichnen</translation>
        </message>
        <message>
            <source>Draw the wave lower</source>
            <comment>act_amplitude_out</comment>
            <translation>Welle niedriger zeichnen</translation>
        </message>
        <message>
            <source>Wave in decibels or linear</source>
            <comment>act_decibels</comment>
            <translation>Welle in Dezibel oder linear</translation>
        </message>
        <message>
            <source>wave higher, lower</source>
            <comment>line_amplitude_in</comment>
            <translation>Welle höher, niedriger</translation>
        </message>
        <message>
            <source>wave in decibels</source>
            <comment>line_decibels</comment>
            <translation>Welle in Dezibel</translation>
        </message>
        <message>
            <source>other spellings</source>
            <comment>line_spelling</comment>
            <translation>andere Schreibweisen</translation>
        </message>
        <message>
            <source>insert a sign</source>
            <comment>line_insert_sign</comment>
            <translation>Zeichen einfügen</translation>
        </message>
        <message>
            <source>insert a term</source>
            <comment>line_insert_term</comment>
            <translation>Begriff einfügen</translation>
        </message>
        <message>
            <source>insert a snippet</source>
            <comment>line_insert_snippet</comment>
            <translation>Textbaustein einfügen</translation>
        </message>
        <message>
            <source>insert a candidate’s words</source>
            <comment>line_insert_candidate</comment>
            <translation>Worte eines Vorschlags einfügen</translation>
        </message>
        <message>
            <source>Other spellings of a word</source>
            <comment>act_spelling</comment>
            <translation>Andere Schreibweisen eines Wortes</translation>
        </message>
        <message>
            <source>Insert a sign</source>
            <comment>act_insert_sign</comment>
            <translation>Ein Zeichen einfügen</translation>
        </message>
        <message>
            <source>Insert a term of the programme</source>
            <comment>act_insert_term</comment>
            <translation>Einen Begriff des Programms einfügen</translation>
        </message>
        <message>
            <source>Insert a snippet</source>
            <comment>act_insert_snippet</comment>
            <translation>Einen Textbaustein einfügen</translation>
        </message>
        <message>
            <source>Insert words of a candidate</source>
            <comment>act_insert_candidate</comment>
            <translation>Worte eines Vorschlags einfügen</translation>
        </message>
        <message>
            <source>I stopped by mistake</source>
            <comment>line_undo_stop</comment>
            <translation>aus Versehen gestoppt</translation>
        </message>
        <message>
            <source>take a break</source>
            <comment>line_break</comment>
            <translation>Pause machen</translation>
        </message>
        <message>
            <source>reply to what came back</source>
            <comment>line_reply</comment>
            <translation>zu Zurückgekommenem erwidern</translation>
        </message>
        <message>
            <source>appeal: the answer was right</source>
            <comment>line_appeal</comment>
            <translation>Einspruch: die Antwort war richtig</translation>
        </message>
        <message>
            <source>I stopped by mistake</source>
            <comment>act_undo_stop</comment>
            <translation>Ich habe aus Versehen gestoppt</translation>
        </message>
        <message>
            <source>Take a break</source>
            <comment>act_break</comment>
            <translation>Pause machen</translation>
        </message>
        <message>
            <source>Reply to what came back</source>
            <comment>act_reply</comment>
            <translation>Zu Zurückgekommenem erwidern</translation>
        </message>
        <message>
            <source>Appeal: the answer was right</source>
            <comment>act_appeal</comment>
            <translation>Einspruch: die Antwort war richtig</translation>
        </message>
        <message>
            <source>The ear that hears: left, right, both</source>
            <comment>act_ear</comment>
            <translation>Das hörende Ohr: links, rechts, beide</translation>
        </message>
        <message>
            <source>Where the sound comes out</source>
            <comment>act_output</comment>
            <translation>Wo der Ton herauskommt</translation>
        </message>
        <message>
            <source>left ear, right, both</source>
            <comment>line_ear</comment>
            <translation>linkes Ohr, rechtes, beide</translation>
        </message>
        <message>
            <source>where sound comes out</source>
            <comment>line_output</comment>
            <translation>wo der Ton herauskommt</translation>
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
            <translation>Arabisch</translation>
        </message>
        <message>
            <source>Bulgarian</source>
            <comment>of_bg</comment>
            <translation>Bulgarisch</translation>
        </message>
        <message>
            <source>Bengali</source>
            <comment>of_bn</comment>
            <translation>Bengalisch</translation>
        </message>
        <message>
            <source>Catalan</source>
            <comment>of_ca</comment>
            <translation>Katalanisch</translation>
        </message>
        <message>
            <source>Czech</source>
            <comment>of_cs</comment>
            <translation>Tschechisch</translation>
        </message>
        <message>
            <source>Danish</source>
            <comment>of_da</comment>
            <translation>Dänisch</translation>
        </message>
        <message>
            <source>German</source>
            <comment>of_de</comment>
            <translation>Deutsch</translation>
        </message>
        <message>
            <source>Greek</source>
            <comment>of_el</comment>
            <translation>Griechisch</translation>
        </message>
        <message>
            <source>English</source>
            <comment>of_en</comment>
            <translation>Englisch</translation>
        </message>
        <message>
            <source>Spanish</source>
            <comment>of_es</comment>
            <translation>Spanisch</translation>
        </message>
        <message>
            <source>Estonian</source>
            <comment>of_et</comment>
            <translation>Estnisch</translation>
        </message>
        <message>
            <source>Basque</source>
            <comment>of_eu</comment>
            <translation>Baskisch</translation>
        </message>
        <message>
            <source>Persian</source>
            <comment>of_fa</comment>
            <translation>Persisch</translation>
        </message>
        <message>
            <source>Finnish</source>
            <comment>of_fi</comment>
            <translation>Finnisch</translation>
        </message>
        <message>
            <source>French</source>
            <comment>of_fr</comment>
            <translation>Französisch</translation>
        </message>
        <message>
            <source>Galician</source>
            <comment>of_gl</comment>
            <translation>Galicisch</translation>
        </message>
        <message>
            <source>Gujarati</source>
            <comment>of_gu</comment>
            <translation>Gujarati</translation>
        </message>
        <message>
            <source>Hebrew</source>
            <comment>of_he</comment>
            <translation>Hebräisch</translation>
        </message>
        <message>
            <source>Hindi</source>
            <comment>of_hi</comment>
            <translation>Hindi</translation>
        </message>
        <message>
            <source>Croatian</source>
            <comment>of_hr</comment>
            <translation>Kroatisch</translation>
        </message>
        <message>
            <source>Hungarian</source>
            <comment>of_hu</comment>
            <translation>Ungarisch</translation>
        </message>
        <message>
            <source>Indonesian</source>
            <comment>of_id</comment>
            <translation>Indonesisch</translation>
        </message>
        <message>
            <source>Italian</source>
            <comment>of_it</comment>
            <translation>Italienisch</translation>
        </message>
        <message>
            <source>Japanese</source>
            <comment>of_ja</comment>
            <translation>Japanisch</translation>
        </message>
        <message>
            <source>Kannada</source>
            <comment>of_kn</comment>
            <translation>Kannada</translation>
        </message>
        <message>
            <source>Korean</source>
            <comment>of_ko</comment>
            <translation>Koreanisch</translation>
        </message>
        <message>
            <source>Lithuanian</source>
            <comment>of_lt</comment>
            <translation>Litauisch</translation>
        </message>
        <message>
            <source>Latvian</source>
            <comment>of_lv</comment>
            <translation>Lettisch</translation>
        </message>
        <message>
            <source>Malayalam</source>
            <comment>of_ml</comment>
            <translation>Malayalam</translation>
        </message>
        <message>
            <source>Marathi</source>
            <comment>of_mr</comment>
            <translation>Marathi</translation>
        </message>
        <message>
            <source>Malay</source>
            <comment>of_ms</comment>
            <translation>Malaiisch</translation>
        </message>
        <message>
            <source>Norwegian Bokmål</source>
            <comment>of_nb</comment>
            <translation>Norwegisch (Bokmål)</translation>
        </message>
        <message>
            <source>Dutch</source>
            <comment>of_nl</comment>
            <translation>Niederländisch</translation>
        </message>
        <message>
            <source>Punjabi</source>
            <comment>of_pa</comment>
            <translation>Punjabi</translation>
        </message>
        <message>
            <source>Polish</source>
            <comment>of_pl</comment>
            <translation>Polnisch</translation>
        </message>
        <message>
            <source>Portuguese</source>
            <comment>of_pt</comment>
            <translation>Portugiesisch</translation>
        </message>
        <message>
            <source>Romanian</source>
            <comment>of_ro</comment>
            <translation>Rumänisch</translation>
        </message>
        <message>
            <source>Russian</source>
            <comment>of_ru</comment>
            <translation>Russisch</translation>
        </message>
        <message>
            <source>Slovak</source>
            <comment>of_sk</comment>
            <translation>Slowakisch</translation>
        </message>
        <message>
            <source>Slovenian</source>
            <comment>of_sl</comment>
            <translation>Slowenisch</translation>
        </message>
        <message>
            <source>Serbian</source>
            <comment>of_sr</comment>
            <translation>Serbisch</translation>
        </message>
        <message>
            <source>Swedish</source>
            <comment>of_sv</comment>
            <translation>Schwedisch</translation>
        </message>
        <message>
            <source>Swahili</source>
            <comment>of_sw</comment>
            <translation>Suaheli</translation>
        </message>
        <message>
            <source>Tamil</source>
            <comment>of_ta</comment>
            <translation>Tamil</translation>
        </message>
        <message>
            <source>Telugu</source>
            <comment>of_te</comment>
            <translation>Telugu</translation>
        </message>
        <message>
            <source>Thai</source>
            <comment>of_th</comment>
            <translation>Thailändisch</translation>
        </message>
        <message>
            <source>Turkish</source>
            <comment>of_tr</comment>
            <translation>Türkisch</translation>
        </message>
        <message>
            <source>Ukrainian</source>
            <comment>of_uk</comment>
            <translation>Ukrainisch</translation>
        </message>
        <message>
            <source>Urdu</source>
            <comment>of_ur</comment>
            <translation>Urdu</translation>
        </message>
        <message>
            <source>Vietnamese</source>
            <comment>of_vi</comment>
            <translation>Vietnamesisch</translation>
        </message>
        <message>
            <source>Chinese</source>
            <comment>of_zh</comment>
            <translation>Chinesisch</translation>
        </message>
        <message>
            <source>United Arab Emirates</source>
            <comment>in_ae</comment>
            <translation>Vereinigte Arabische Emirate</translation>
        </message>
        <message>
            <source>Argentina</source>
            <comment>in_ar</comment>
            <translation>Argentinien</translation>
        </message>
        <message>
            <source>Austria</source>
            <comment>in_at</comment>
            <translation>Österreich</translation>
        </message>
        <message>
            <source>Australia</source>
            <comment>in_au</comment>
            <translation>Australien</translation>
        </message>
        <message>
            <source>Belgium</source>
            <comment>in_be</comment>
            <translation>Belgien</translation>
        </message>
        <message>
            <source>Brazil</source>
            <comment>in_br</comment>
            <translation>Brasilien</translation>
        </message>
        <message>
            <source>Canada</source>
            <comment>in_ca</comment>
            <translation>Kanada</translation>
        </message>
        <message>
            <source>Switzerland</source>
            <comment>in_ch</comment>
            <translation>Schweiz</translation>
        </message>
        <message>
            <source>Chile</source>
            <comment>in_cl</comment>
            <translation>Chile</translation>
        </message>
        <message>
            <source>China</source>
            <comment>in_cn</comment>
            <translation>China</translation>
        </message>
        <message>
            <source>Colombia</source>
            <comment>in_co</comment>
            <translation>Kolumbien</translation>
        </message>
        <message>
            <source>Germany</source>
            <comment>in_de</comment>
            <translation>Deutschland</translation>
        </message>
        <message>
            <source>Algeria</source>
            <comment>in_dz</comment>
            <translation>Algerien</translation>
        </message>
        <message>
            <source>Ecuador</source>
            <comment>in_ec</comment>
            <translation>Ecuador</translation>
        </message>
        <message>
            <source>Egypt</source>
            <comment>in_eg</comment>
            <translation>Ägypten</translation>
        </message>
        <message>
            <source>Spain</source>
            <comment>in_es</comment>
            <translation>Spanien</translation>
        </message>
        <message>
            <source>France</source>
            <comment>in_fr</comment>
            <translation>Frankreich</translation>
        </message>
        <message>
            <source>United Kingdom</source>
            <comment>in_gb</comment>
            <translation>Vereinigtes Königreich</translation>
        </message>
        <message>
            <source>Ireland</source>
            <comment>in_ie</comment>
            <translation>Irland</translation>
        </message>
        <message>
            <source>India</source>
            <comment>in_in</comment>
            <translation>Indien</translation>
        </message>
        <message>
            <source>Iraq</source>
            <comment>in_iq</comment>
            <translation>Irak</translation>
        </message>
        <message>
            <source>Italy</source>
            <comment>in_it</comment>
            <translation>Italien</translation>
        </message>
        <message>
            <source>Jordan</source>
            <comment>in_jo</comment>
            <translation>Jordanien</translation>
        </message>
        <message>
            <source>Japan</source>
            <comment>in_jp</comment>
            <translation>Japan</translation>
        </message>
        <message>
            <source>South Korea</source>
            <comment>in_kr</comment>
            <translation>Südkorea</translation>
        </message>
        <message>
            <source>Kuwait</source>
            <comment>in_kw</comment>
            <translation>Kuwait</translation>
        </message>
        <message>
            <source>Lebanon</source>
            <comment>in_lb</comment>
            <translation>Libanon</translation>
        </message>
        <message>
            <source>Libya</source>
            <comment>in_ly</comment>
            <translation>Libyen</translation>
        </message>
        <message>
            <source>Morocco</source>
            <comment>in_ma</comment>
            <translation>Marokko</translation>
        </message>
        <message>
            <source>Mexico</source>
            <comment>in_mx</comment>
            <translation>Mexiko</translation>
        </message>
        <message>
            <source>Netherlands</source>
            <comment>in_nl</comment>
            <translation>Niederlande</translation>
        </message>
        <message>
            <source>New Zealand</source>
            <comment>in_nz</comment>
            <translation>Neuseeland</translation>
        </message>
        <message>
            <source>Peru</source>
            <comment>in_pe</comment>
            <translation>Peru</translation>
        </message>
        <message>
            <source>Portugal</source>
            <comment>in_pt</comment>
            <translation>Portugal</translation>
        </message>
        <message>
            <source>Qatar</source>
            <comment>in_qa</comment>
            <translation>Katar</translation>
        </message>
        <message>
            <source>Russia</source>
            <comment>in_ru</comment>
            <translation>Russland</translation>
        </message>
        <message>
            <source>Saudi Arabia</source>
            <comment>in_sa</comment>
            <translation>Saudi-Arabien</translation>
        </message>
        <message>
            <source>Syria</source>
            <comment>in_sy</comment>
            <translation>Syrien</translation>
        </message>
        <message>
            <source>Tunisia</source>
            <comment>in_tn</comment>
            <translation>Tunesien</translation>
        </message>
        <message>
            <source>Türkiye</source>
            <comment>in_tr</comment>
            <translation>Türkei</translation>
        </message>
        <message>
            <source>Taiwan</source>
            <comment>in_tw</comment>
            <translation>Taiwan</translation>
        </message>
        <message>
            <source>Ukraine</source>
            <comment>in_ua</comment>
            <translation>Ukraine</translation>
        </message>
        <message>
            <source>United States</source>
            <comment>in_us</comment>
            <translation>USA</translation>
        </message>
        <message>
            <source>Uruguay</source>
            <comment>in_uy</comment>
            <translation>Uruguay</translation>
        </message>
        <message>
            <source>Venezuela</source>
            <comment>in_ve</comment>
            <translation>Venezuela</translation>
        </message>
        <message>
            <source>Yemen</source>
            <comment>in_ye</comment>
            <translation>Jemen</translation>
        </message>
        <message>
            <source>South Africa</source>
            <comment>in_za</comment>
            <translation>Südafrika</translation>
        </message>
    </context>
    <context>
        <name>pedal</name>
        <message>
            <source>Set up a pedal</source>
            <comment>open</comment>
            <translation>Pedal einrichten</translation>
        </message>
        <message>
            <source>foot pedal</source>
            <comment>hint_open</comment>
            <translation>Fußpedal</translation>
        </message>
        <message>
            <source>Your foot pedal</source>
            <comment>title</comment>
            <translation>Ihr Fußpedal</translation>
        </message>
        <message>
            <source>Step on a button to see it light up. What you set here is kept for you at this station.</source>
            <comment>lead</comment>
            <translation>Treten Sie auf einen Knopf, und er leuchtet auf. Was Sie hier einstellen, wird an diesem Arbeitsplatz für Sie gemerkt.</translation>
        </message>
        <message>
            <source>No foot pedal is plugged in</source>
            <comment>empty</comment>
            <translation>Es ist kein Fußpedal angeschlossen</translation>
        </message>
        <message>
            <source>Plug one in, and it shows here within a second. A pedal that sends keys may not show: set it up all the same, and step on it when you are asked.</source>
            <comment>empty_note</comment>
            <translation>Schließen Sie eines an, es erscheint hier innerhalb einer Sekunde. Ein Pedal, das Tasten sendet, erscheint vielleicht nicht: Richten Sie es trotzdem ein, und treten Sie darauf, wenn Sie gefragt werden.</translation>
        </message>
        <message>
            <source>Set up a pedal that sends keys, or plug one in.</source>
            <comment>none</comment>
            <translation>Richten Sie ein Pedal ein, das Tasten sendet, oder schließen Sie eines an.</translation>
        </message>
        <message>
            <source>Ready. Step on a button to try it.</source>
            <comment>ready</comment>
            <translation>Bereit. Treten Sie auf einen Knopf, um ihn auszuprobieren.</translation>
        </message>
        <message>
            <source>Some pedals send keys instead. Set those to F13 to F24 with their maker's tool: no keyboard has them, so they never write into your text.</source>
            <comment>keys_note</comment>
            <translation>Manche Pedale senden Tasten. Stellen Sie diese mit dem Programm des Herstellers auf F13 bis F24: Keine Tastatur hat sie, so schreiben sie nie in Ihren Text.</translation>
        </message>
        <message>
            <source>Set up step by step</source>
            <comment>begin</comment>
            <translation>Schritt für Schritt einrichten</translation>
        </message>
        <message>
            <source>As it was</source>
            <comment>reset</comment>
            <translation>Wie zuvor</translation>
        </message>
        <message>
            <source>Every button does what it usually does.</source>
            <comment>reset_none</comment>
            <translation>Jeder Knopf tut, was er üblicherweise tut.</translation>
        </message>
        <message>
            <source>Step on the button you want for: {act}</source>
            <comment>ask</comment>
            <translation>Treten Sie auf den Knopf, den Sie möchten für: {act}</translation>
        </message>
        <message>
            <source>Step {at} of {all}</source>
            <comment>count</comment>
            <translation>Schritt {at} von {all}</translation>
        </message>
        <message>
            <source>Skip this one</source>
            <comment>skip</comment>
            <translation>Diesen auslassen</translation>
        </message>
        <message>
            <source>Back one step</source>
            <comment>back</comment>
            <translation>Einen Schritt zurück</translation>
        </message>
        <message>
            <source>This is the first step.</source>
            <comment>back_none</comment>
            <translation>Dies ist der erste Schritt.</translation>
        </message>
        <message>
            <source>Finish here</source>
            <comment>finish</comment>
            <translation>Hier fertig</translation>
        </message>
        <message>
            <source>Leave everything as it was</source>
            <comment>stop</comment>
            <translation>Alles lassen, wie es war</translation>
        </message>
        <message>
            <source>Done: {act}.</source>
            <comment>given</comment>
            <translation>Erledigt: {act}.</translation>
        </message>
        <message>
            <source>That button has just been set to: {act}. Step on it once more to take it from there, or step on another.</source>
            <comment>clash_button</comment>
            <translation>Dieser Knopf wurde soeben eingestellt auf: {act}. Treten Sie noch einmal darauf, um ihn von dort zu nehmen, oder auf einen anderen.</translation>
        </message>
        <message>
            <source>Your pedal sends {cap}, the key for: {act}. Step on it once more to take it from there, or skip.</source>
            <comment>clash_key</comment>
            <translation>Ihr Pedal sendet {cap}, die Taste für: {act}. Treten Sie noch einmal darauf, um sie von dort zu nehmen, oder lassen Sie es aus.</translation>
        </message>
        <message>
            <source>Your pedal sends {cap}, which writes or moves in your text. Set it to F13 to F24 with its maker's tool, or skip.</source>
            <comment>refused_set</comment>
            <translation>Ihr Pedal sendet {cap}, und das schreibt oder bewegt sich in Ihrem Text. Stellen Sie es mit dem Programm des Herstellers auf F13 bis F24, oder lassen Sie es aus.</translation>
        </message>
        <message>
            <source>Your pedal sends {cap}, and that key stays what it is. Set the pedal to another key, or skip.</source>
            <comment>refused_kept</comment>
            <translation>Ihr Pedal sendet {cap}, und diese Taste bleibt, was sie ist. Stellen Sie das Pedal auf eine andere Taste, oder lassen Sie es aus.</translation>
        </message>
        <message>
            <source>a key without a place here</source>
            <comment>some_key</comment>
            <translation>eine Taste ohne Platz hier</translation>
        </message>
        <message>
            <source>Done. Your pedal does this from now on.</source>
            <comment>done_set</comment>
            <translation>Erledigt. Ihr Pedal tut dies ab jetzt.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <comment>done_nothing</comment>
            <translation>Nichts wurde geändert.</translation>
        </message>
        <message>
            <source>Done. Every button does what it usually does.</source>
            <comment>done_reset</comment>
            <translation>Erledigt. Jeder Knopf tut, was er üblicherweise tut.</translation>
        </message>
        <message>
            <source>It is plugged in, but this computer does not let this program read it. Tell facility IT: “anechoic-station pedal” names the rule that is missing.</source>
            <comment>access_closed</comment>
            <translation>Es ist angeschlossen, aber dieser Computer lässt dieses Programm nicht mitlesen. Sagen Sie es der IT des Hauses: „anechoic-station pedal“ nennt die Regel, die fehlt.</translation>
        </message>
        <message>
            <source>It sends keys, as a keyboard does. Set it up step by step: the keys it sends are taken as they come.</source>
            <comment>access_keys</comment>
            <translation>Es sendet Tasten wie eine Tastatur. Richten Sie es Schritt für Schritt ein: Die Tasten, die es sendet, werden genommen, wie sie kommen.</translation>
        </message>
        <message>
            <source>It is plugged in, but reports in a way this program does not know. Its maker's tool can set it to send keys.</source>
            <comment>access_odd</comment>
            <translation>Es ist angeschlossen, meldet sich aber auf eine Art, die dieses Programm nicht kennt. Mit dem Programm des Herstellers kann es Tasten senden.</translation>
        </message>
        <message>
            <source>It sends more than a foot can, so it is left alone. Pull it out, wait a moment, and plug it in again.</source>
            <comment>access_floods</comment>
            <translation>Es sendet mehr, als ein Fuß kann, und bleibt deshalb unbeachtet. Ziehen Sie es ab, warten Sie einen Augenblick, und schließen Sie es wieder an.</translation>
        </message>
        <message>
            <source>left</source>
            <comment>spot_left</comment>
            <translation>links</translation>
        </message>
        <message>
            <source>middle</source>
            <comment>spot_middle</comment>
            <translation>Mitte</translation>
        </message>
        <message>
            <source>right</source>
            <comment>spot_right</comment>
            <translation>rechts</translation>
        </message>
        <message>
            <source>top</source>
            <comment>spot_top</comment>
            <translation>oben</translation>
        </message>
        <message>
            <source>button {n}</source>
            <comment>button</comment>
            <translation>Knopf {n}</translation>
        </message>
        <message>
            <source>down</source>
            <comment>down</comment>
            <translation>gedrückt</translation>
        </message>
        <message>
            <source>nothing yet</source>
            <comment>does_nothing</comment>
            <translation>noch nichts</translation>
        </message>
        <message>
            <source>set up</source>
            <comment>hint_begin</comment>
            <translation>einrichten</translation>
        </message>
        <message>
            <source>as it was</source>
            <comment>hint_reset</comment>
            <translation>wie zuvor</translation>
        </message>
        <message>
            <source>back</source>
            <comment>hint_leave</comment>
            <translation>zurück</translation>
        </message>
        <message>
            <source>skip</source>
            <comment>hint_skip</comment>
            <translation>auslassen</translation>
        </message>
        <message>
            <source>back one step</source>
            <comment>hint_back</comment>
            <translation>einen Schritt zurück</translation>
        </message>
        <message>
            <source>finish here</source>
            <comment>hint_finish</comment>
            <translation>hier fertig</translation>
        </message>
        <message>
            <source>leave as it was</source>
            <comment>hint_stop</comment>
            <translation>lassen, wie es war</translation>
        </message>
    </context>
    <context>
        <name>queue</name>
        <message>
            <source>Good morning</source>
            <comment>good_morning</comment>
            <translation>Guten Morgen</translation>
        </message>
        <message>
            <source>Good afternoon</source>
            <comment>good_afternoon</comment>
            <translation>Guten Tag</translation>
        </message>
        <message>
            <source>Good evening</source>
            <comment>good_evening</comment>
            <translation>Guten Abend</translation>
        </message>
        <message>
            <source>Some answers came back. They come first, with the words of the person who looked at them.</source>
            <comment>lead_returned</comment>
            <translation>Einige Antworten kamen zurück. Sie kommen zuerst, mit den Worten der Person, die sie angesehen hat.</translation>
        </message>
        <message>
            <source>Clips come a few at a time, sealed for you and this station.</source>
            <comment>lead_work</comment>
            <translation>Aufnahmen kommen zu wenigen, versiegelt für Sie und diesen Arbeitsplatz.</translation>
        </message>
        <message>
            <source>What waits for your word is below.</source>
            <comment>lead_rooms</comment>
            <translation>Was auf Ihr Wort wartet, steht unten.</translation>
        </message>
        <message>
            <source>Your shift goes on where it was. Your drafts are here.</source>
            <comment>resumed</comment>
            <translation>Ihre Schicht geht weiter, wo sie war. Ihre Entwürfe sind da.</translation>
        </message>
        <message>
            <source>The facility server is not reached. Drafts and answers are kept here, sealed, and go out by themselves.</source>
            <comment>offline</comment>
            <translation>Der Server der Einrichtung ist nicht zu erreichen. Entwürfe und Antworten bleiben hier versiegelt und gehen von selbst hinaus.</translation>
        </message>
        <message>
            <source>Start</source>
            <comment>start</comment>
            <translation>Beginnen</translation>
        </message>
        <message>
            <source>Go on</source>
            <comment>go_on</comment>
            <translation>Weiter</translation>
        </message>
        <message>
            <source>Mend it</source>
            <comment>mend</comment>
            <translation>Verbessern</translation>
        </message>
        <message>
            <source>Look again</source>
            <comment>look_again</comment>
            <translation>Noch einmal nachsehen</translation>
        </message>
        <message>
            <source>Opening …</source>
            <comment>opening</comment>
            <translation>Wird geöffnet…</translation>
        </message>
        <message>
            <source>Open</source>
            <comment>open</comment>
            <translation>Öffnen</translation>
        </message>
        <message>
            <source>Nothing to hear just now</source>
            <comment>nothing</comment>
            <translation>Gerade gibt es nichts zu hören</translation>
        </message>
        <message>
            <source>Your next clips</source>
            <comment>next</comment>
            <translation>Ihre nächsten Aufnahmen</translation>
        </message>
        <message numerus="yes">
            <source>{n} clips are ready for you</source>
            <comment>ready</comment>
            <extracomment>one: 1 clip is ready for you</extracomment>
            <translation>
                <numerusform>1 Aufnahme ist für Sie bereit</numerusform>
                <numerusform>{n} Aufnahmen sind für Sie bereit</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} answers came back to you</source>
            <comment>returned</comment>
            <extracomment>one: 1 answer came back to you</extracomment>
            <translation>
                <numerusform>1 Antwort kam zu Ihnen zurück</numerusform>
                <numerusform>{n} Antworten kamen zu Ihnen zurück</numerusform>
            </translation>
        </message>
        <message>
            <source>Returned work comes first. The comment stands beside your words.</source>
            <comment>returned_first</comment>
            <translation>Zurückgekommenes kommt zuerst. Der Kommentar steht neben Ihren Worten.</translation>
        </message>
        <message>
            <source>Sealed until you open them. What you do not open goes back by itself.</source>
            <comment>sealed</comment>
            <translation>Versiegelt, bis Sie sie öffnen. Was Sie nicht öffnen, geht von selbst zurück.</translation>
        </message>
        <message>
            <source>Reviews</source>
            <comment>reviews</comment>
            <translation>Prüfungen</translation>
        </message>
        <message>
            <source>Second person</source>
            <comment>approvals</comment>
            <translation>Zweite Person</translation>
        </message>
        <message numerus="yes">
            <source>{n} answers wait for a look</source>
            <comment>reviews_waiting</comment>
            <extracomment>one: 1 answer waits for a look</extracomment>
            <translation>
                <numerusform>1 Antwort wartet auf einen zweiten Blick</numerusform>
                <numerusform>{n} Antworten warten auf einen zweiten Blick</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing waits</source>
            <comment>nothing_waits</comment>
            <translation>Nichts wartet</translation>
        </message>
        <message numerus="yes">
            <source>{n} alarms nobody has looked at</source>
            <comment>alarms</comment>
            <extracomment>one: 1 alarm nobody has looked at</extracomment>
            <translation>
                <numerusform>{n} Alarm, den sich niemand angesehen hat</numerusform>
                <numerusform>{n} Alarme, die sich niemand angesehen hat</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} requests wait for a second person</source>
            <comment>approvals_waiting</comment>
            <extracomment>one: 1 request waits for a second person</extracomment>
            <translation>
                <numerusform>1 Antrag wartet auf eine zweite Person</numerusform>
                <numerusform>{n} Anträge warten auf eine zweite Person</numerusform>
            </translation>
        </message>
        <message>
            <source>Your day</source>
            <comment>day</comment>
            <translation>Ihr Tag</translation>
        </message>
        <message>
            <source>Answered</source>
            <comment>answered</comment>
            <translation>Beantwortet</translation>
        </message>
        <message>
            <source>Active time</source>
            <comment>active</comment>
            <translation>Aktive Zeit</translation>
        </message>
        <message>
            <source>Came back</source>
            <comment>came_back</comment>
            <translation>Zurückgekommen</translation>
        </message>
        <message>
            <source>Kept here, not yet sent</source>
            <comment>kept</comment>
            <translation>Hier, noch nicht gesendet</translation>
        </message>
        <message>
            <source>{hours} h {minutes} min</source>
            <comment>hours</comment>
            <translation>{hours} Std. {minutes} Min.</translation>
        </message>
        <message>
            <source>Your supervisor sees these same figures.</source>
            <comment>same_figures</comment>
            <translation>Ihre Aufsicht sieht dieselben Zahlen.</translation>
        </message>
        <message>
            <source>Your screen</source>
            <comment>screen</comment>
            <translation>Ihr Bildschirm</translation>
        </message>
        <message>
            <source>Kept for you at this station.</source>
            <comment>screen_kept</comment>
            <translation>An diesem Arbeitsplatz für Sie gemerkt.</translation>
        </message>
        <message>
            <source>{language} from your next sign-in on.</source>
            <comment>language_next</comment>
            <translation>{language} ab Ihrer nächsten Anmeldung.</translation>
        </message>
        <message>
            <source>Your keys</source>
            <comment>keys</comment>
            <translation>Ihre Tasten</translation>
        </message>
        <message>
            <source>Change keys</source>
            <comment>keys_change</comment>
            <translation>Tasten ändern</translation>
        </message>
        <message>
            <source>Presets of other programs, or key by key.</source>
            <comment>keys_kept</comment>
            <translation>Belegungen anderer Programme, oder Taste für Taste.</translation>
        </message>
        <message>
            <source>your keys</source>
            <comment>hint_keys</comment>
            <translation>Ihre Tasten</translation>
        </message>
        <message>
            <source>open</source>
            <comment>hint_open</comment>
            <translation>öffnen</translation>
        </message>
        <message>
            <source>reviews</source>
            <comment>hint_reviews</comment>
            <translation>Prüfungen</translation>
        </message>
        <message>
            <source>second person</source>
            <comment>hint_approvals</comment>
            <translation>zweite Person</translation>
        </message>
        <message>
            <source>sign out</source>
            <comment>hint_sign_out</comment>
            <translation>abmelden</translation>
        </message>
    </context>
    <context>
        <name>shared</name>
        <message>
            <source>active</source>
            <comment>active</comment>
            <translation>aktiv</translation>
        </message>
        <message>
            <source>quieter now?</source>
            <comment>ears_careful</comment>
            <translation>etwas leiser?</translation>
        </message>
        <message>
            <source>day full, rest ears</source>
            <comment>ears_full</comment>
            <translation>Tagesmaß erreicht, Ohren schonen</translation>
        </message>
        <message>
            <source>{h} h {m} min</source>
            <comment>hours_minutes</comment>
            <translation>{h} Std. {m} Min.</translation>
        </message>
        <message>
            <source>Item {n} of {m}</source>
            <comment>item_of</comment>
            <translation>Aufnahme {n} von {m}</translation>
        </message>
        <message>
            <source>Locked</source>
            <comment>link_locked</comment>
            <translation>Gesperrt</translation>
        </message>
        <message>
            <source>Offline</source>
            <comment>link_offline</comment>
            <translation>Offline</translation>
        </message>
        <message numerus="yes">
            <source>Offline · {n} kept</source>
            <comment>link_offline_kept</comment>
            <extracomment>one: Offline · {n} kept</extracomment>
            <translation>
                <numerusform>Offline · {n} gesichert</numerusform>
                <numerusform>Offline · {n} gesichert</numerusform>
            </translation>
        </message>
        <message>
            <source>Online · saved</source>
            <comment>link_online</comment>
            <translation>Online · gesichert</translation>
        </message>
        <message>
            <source>Saving…</source>
            <comment>link_saving</comment>
            <translation>Sichert…</translation>
        </message>
        <message>
            <source>nothing here</source>
            <comment>nothing_here</comment>
            <translation>hier nichts</translation>
        </message>
        <message>
            <source>Checking</source>
            <comment>protection_checking</comment>
            <translation>Wird geprüft</translation>
        </message>
        <message>
            <source>Clips closed</source>
            <comment>protection_closed</comment>
            <translation>Aufnahmen gesperrt</translation>
        </message>
        <message>
            <source>Protected</source>
            <comment>protection_protected</comment>
            <translation>Geschützt</translation>
        </message>
        <message>
            <source>Training</source>
            <comment>protection_training</comment>
            <translation>Übung</translation>
        </message>
        <message>
            <source>Heard</source>
            <comment>row_heard</comment>
            <translation>Gehört</translation>
        </message>
        <message>
            <source>Overview</source>
            <comment>row_overview</comment>
            <translation>Übersicht</translation>
        </message>
        <message>
            <source>{khz} kHz</source>
            <comment>row_kilohertz</comment>
            <translation>{khz} kHz</translation>
        </message>
        <message>
            <source>0 s</source>
            <comment>row_start</comment>
            <translation>0 s</translation>
        </message>
        <message>
            <source>Wave</source>
            <comment>row_wave</comment>
            <translation>Welle</translation>
        </message>
        <message>
            <source>Transcript</source>
            <comment>row_words</comment>
            <translation>Wortlaut</translation>
        </message>
        <message>
            <source>safe ears</source>
            <comment>ears_safe</comment>
            <translation>Gehörschutz</translation>
        </message>
        <message>
            <source>today</source>
            <comment>today</comment>
            <translation>heute</translation>
        </message>
        <message>
            <source>Waveform</source>
            <comment>waveform</comment>
            <translation>Wellenform</translation>
        </message>
        <message>
            <source>No clip is open.</source>
            <comment>waveform_empty</comment>
            <translation>Keine Aufnahme ist offen.</translation>
        </message>
        <message>
            <source>{length} seconds. Speech at {parts}.</source>
            <comment>waveform_parts</comment>
            <translation>{length} Sekunden. Gesprochen wird bei {parts}.</translation>
        </message>
        <message>
            <source>uncalibrated</source>
            <comment>ears_unmeasured</comment>
            <translation>nicht geeicht</translation>
        </message>
    </context>
    <context>
        <name>shell</name>
        <message>
            <source>Covered while nobody looks</source>
            <comment>covered</comment>
            <translation>Verdeckt, solange niemand hinsieht</translation>
        </message>
        <message>
            <source>Come back to this window, or press any key. Your work is where you left it.</source>
            <comment>covered_lead</comment>
            <translation>Kehren Sie zu diesem Fenster zurück oder drücken Sie eine Taste. Ihre Arbeit ist, wo Sie sie gelassen haben.</translation>
        </message>
        <message>
            <source>Review</source>
            <comment>review</comment>
            <translation>Prüfung</translation>
        </message>
        <message>
            <source>Translation choice</source>
            <comment>kind_translation</comment>
            <translation>Übersetzung wählen</translation>
        </message>
        <message>
            <source>Transcription</source>
            <comment>kind_transcription</comment>
            <translation>Transkription</translation>
        </message>
        <message>
            <source>Command grading</source>
            <comment>kind_command</comment>
            <translation>Befehl bewerten</translation>
        </message>
        <message>
            <source>Several languages</source>
            <comment>several_languages</comment>
            <translation>Mehrere Sprachen</translation>
        </message>
        <message>
            <source>Somebody tried to sign in as you at another workstation at {at}.</source>
            <comment>elsewhere</comment>
            <translation>Um {at} versuchte jemand, sich an einem anderen Arbeitsplatz mit Ihrem Namen anzumelden.</translation>
        </message>
        <message>
            <source>If that was not you, tell your supervisor.</source>
            <comment>elsewhere_do</comment>
            <translation>Wenn Sie das nicht waren, sagen Sie es Ihrer Aufsicht.</translation>
        </message>
        <message>
            <source>I have read this</source>
            <comment>elsewhere_read</comment>
            <translation>Gelesen</translation>
        </message>
        <message>
            <source>Nobody was here for a while, so the session was ended. Your drafts are safe.</source>
            <comment>idle_end</comment>
            <translation>Eine Weile war niemand da, darum wurde die Sitzung beendet. Ihre Entwürfe sind sicher.</translation>
        </message>
        <message>
            <source>Your ears had a full day of sound.</source>
            <comment>ears_full</comment>
            <translation>Ihre Ohren hatten einen vollen Tag Ton.</translation>
        </message>
        <message>
            <source>That is 80 dB(A) over eight hours. Rest them now, or go on more quietly.</source>
            <comment>ears_rest</comment>
            <translation>Das sind 80 dB(A) über acht Stunden. Schonen Sie sie jetzt, oder machen Sie leiser weiter.</translation>
        </message>
    </context>
    <context>
        <name>sight</name>
        <message>
            <source>[masked]</source>
            <comment>masked</comment>
            <translation>[geschwärzt]</translation>
        </message>
        <message>
            <source>Masked at {parts}.</source>
            <comment>masked_parts</comment>
            <translation>Geschwärzt bei {parts}.</translation>
        </message>
        <message>
            <source>{level} dBFS</source>
            <comment>level</comment>
            <translation>{level} dBFS</translation>
        </message>
        <message>
            <source>linear</source>
            <comment>scale_linear</comment>
            <translation>linear</translation>
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
            <translation>Gemessen bis {percent} %</translation>
        </message>
        <message>
            <source>{side}, change</source>
            <comment>side</comment>
            <translation>{side}, wechseln</translation>
        </message>
        <message>
            <source>Both ears</source>
            <comment>side_both</comment>
            <translation>Beide Ohren</translation>
        </message>
        <message>
            <source>Left ear</source>
            <comment>side_left</comment>
            <translation>Linkes Ohr</translation>
        </message>
        <message>
            <source>Right ear</source>
            <comment>side_right</comment>
            <translation>Rechtes Ohr</translation>
        </message>
    </context>
    <context>
        <name>signin</name>
        <message>
            <source>Sign in</source>
            <comment>title</comment>
            <translation>Anmelden</translation>
        </message>
        <message>
            <source>Your first sign-in</source>
            <comment>first_title</comment>
            <translation>Ihre erste Anmeldung</translation>
        </message>
        <message>
            <source>Your authenticator</source>
            <comment>secret_title</comment>
            <translation>Ihre Authenticator-App</translation>
        </message>
        <message>
            <source>Finding the facility server …</source>
            <comment>starting</comment>
            <translation>Der Server der Einrichtung wird gesucht…</translation>
        </message>
        <message>
            <source>Clips are closed at this station</source>
            <comment>closed_title</comment>
            <translation>An diesem Arbeitsplatz sind Aufnahmen gesperrt</translation>
        </message>
        <message>
            <source>Listening room, {name}</source>
            <comment>room_of</comment>
            <translation>Hörraum, {name}</translation>
        </message>
        <message>
            <source>Station</source>
            <comment>station</comment>
            <translation>Arbeitsplatz</translation>
        </message>
        <message>
            <source>Your login</source>
            <comment>login</comment>
            <translation>Ihr Anmeldename</translation>
        </message>
        <message>
            <source>as on your card</source>
            <comment>login_hint</comment>
            <translation>wie auf Ihrer Karte</translation>
        </message>
        <message>
            <source>Password</source>
            <comment>password</comment>
            <translation>Passwort</translation>
        </message>
        <message>
            <source>Six digits of your authenticator</source>
            <comment>code</comment>
            <translation>Sechs Ziffern Ihrer Authenticator-App</translation>
        </message>
        <message>
            <source>Activation code</source>
            <comment>activation</comment>
            <translation>Aktivierungscode</translation>
        </message>
        <message>
            <source>from the sheet handed to you in person</source>
            <comment>activation_hint</comment>
            <translation>vom Blatt, das Sie persönlich erhalten haben</translation>
        </message>
        <message>
            <source>A password of your own, 15 characters or more</source>
            <comment>new_password</comment>
            <translation>Ein eigenes Passwort, mindestens 15 Zeichen</translation>
        </message>
        <message>
            <source>The same password again</source>
            <comment>again</comment>
            <translation>Dasselbe Passwort noch einmal</translation>
        </message>
        <message>
            <source>Sign in</source>
            <comment>sign_in</comment>
            <translation>Anmelden</translation>
        </message>
        <message>
            <source>Continue</source>
            <comment>continue</comment>
            <translation>Weiter</translation>
        </message>
        <message>
            <source>First time here? Use your activation code</source>
            <comment>first_time</comment>
            <translation>Zum ersten Mal hier? Zum Code</translation>
        </message>
        <message>
            <source>Back to sign-in</source>
            <comment>back</comment>
            <translation>Zurück zur Anmeldung</translation>
        </message>
        <message>
            <source>I have saved it</source>
            <comment>saved</comment>
            <translation>Ich habe es gespeichert</translation>
        </message>
        <message>
            <source>Checking …</source>
            <comment>busy</comment>
            <translation>Wird geprüft…</translation>
        </message>
        <message>
            <source>All three fields are needed.</source>
            <comment>incomplete</comment>
            <translation>Alle drei Felder werden gebraucht.</translation>
        </message>
        <message>
            <source>Login and password are needed.</source>
            <comment>incomplete_for_key</comment>
            <translation>Name und Passwort werden gebraucht.</translation>
        </message>
        <message>
            <source>Login, activation code and a password are needed.</source>
            <comment>first_incomplete</comment>
            <translation>Anmeldename, Aktivierungscode und ein Passwort werden gebraucht.</translation>
        </message>
        <message>
            <source>The two passwords are not the same. Type both again.</source>
            <comment>differ</comment>
            <translation>Die beiden Passwörter sind nicht gleich. Geben Sie beide noch einmal ein.</translation>
        </message>
        <message>
            <source>Scan this with the authenticator app on the device you were given. It is shown this once.</source>
            <comment>secret_lead</comment>
            <translation>Scannen Sie dies mit der Authenticator-App auf dem Gerät, das Sie erhalten haben. Es wird nur dieses eine Mal gezeigt.</translation>
        </message>
        <message>
            <source>Or type it in there:</source>
            <comment>secret_text</comment>
            <translation>Oder tippen Sie es dort ein:</translation>
        </message>
        <message>
            <source>Then sign in with your password and the six digits it shows.</source>
            <comment>secret_next</comment>
            <translation>Melden Sie sich dann mit Ihrem Passwort und den sechs Ziffern an, die sie zeigt.</translation>
        </message>
        <message>
            <source>This station may show clips</source>
            <comment>may_show</comment>
            <translation>Dieser Arbeitsplatz darf Aufnahmen zeigen</translation>
        </message>
        <message>
            <source>This station may not show clips yet</source>
            <comment>may_not_show</comment>
            <translation>Dieser Arbeitsplatz darf noch keine Aufnahmen zeigen</translation>
        </message>
        <message>
            <source>Training facility. Nothing here is confidential.</source>
            <comment>training</comment>
            <translation>Übungseinrichtung. Nichts hier ist vertraulich.</translation>
        </message>
        <message>
            <source>I hear what people said in confidence.</source>
            <comment>promise_1</comment>
            <translation>Ich höre, was Menschen im Vertrauen gesagt haben.</translation>
        </message>
        <message>
            <source>I take nothing out of this room but my answers.</source>
            <comment>promise_2</comment>
            <translation>Ich nehme nichts aus diesem Raum mit als meine Antworten.</translation>
        </message>
        <message>
            <source>I stop whenever I need to. It costs me nothing.</source>
            <comment>promise_3</comment>
            <translation>Ich höre auf, wann immer ich muss. Es kostet mich nichts.</translation>
        </message>
        <message>
            <source>By starting I repeat</source>
            <comment>promise_head</comment>
            <translation>Mit dem Beginn wiederhole ich</translation>
        </message>
        <message>
            <source>Light</source>
            <comment>theme_light</comment>
            <translation>Hell</translation>
        </message>
        <message>
            <source>Dark</source>
            <comment>theme_dark</comment>
            <translation>Dunkel</translation>
        </message>
        <message>
            <source>High contrast, dark</source>
            <comment>theme_hc_dark</comment>
            <translation>Hoher Kontrast, dunkel</translation>
        </message>
        <message>
            <source>High contrast, light</source>
            <comment>theme_hc_light</comment>
            <translation>Hoher Kontrast, hell</translation>
        </message>
        <message>
            <source>Text {percent} %</source>
            <comment>text_scale</comment>
            <translation>Text {percent} %</translation>
        </message>
        <message>
            <source>Signed out. Nothing on this station can be opened without you and the server.</source>
            <comment>signed_out</comment>
            <translation>Abgemeldet. Nichts an diesem Arbeitsplatz lässt sich ohne Sie und den Server öffnen.</translation>
        </message>
        <message>
            <source>Picture of the authenticator's secret</source>
            <comment>qr</comment>
            <translation>Bild des Geheimnisses Ihrer Authenticator-App</translation>
        </message>
        <message>
            <source>What was begun here stays sealed on this station. Facility IT can open it again; nobody did anything wrong.</source>
            <comment>closed_safe</comment>
            <translation>Was hier begonnen wurde, bleibt an diesem Arbeitsplatz versiegelt. Die IT der Einrichtung kann es wieder öffnen; niemand hat etwas falsch gemacht.</translation>
        </message>
    </context>
    <context>
        <name>sound</name>
        <message>
            <source>Play</source>
            <comment>play</comment>
            <translation>Abspielen</translation>
        </message>
        <message>
            <source>Pause</source>
            <comment>pause</comment>
            <translation>Anhalten</translation>
        </message>
        <message>
            <source>Say again</source>
            <comment>say_again</comment>
            <translation>Noch einmal</translation>
        </message>
        <message>
            <source>Loop</source>
            <comment>loop</comment>
            <translation>Wiederholen</translation>
        </message>
        <message>
            <source>Loop {first}–{last}</source>
            <comment>loop_span</comment>
            <translation>Wiederholen {first}–{last}</translation>
        </message>
        <message>
            <source>/ {seconds} s</source>
            <comment>length</comment>
            <translation>/ {seconds} s</translation>
        </message>
        <message>
            <source>resumes {seconds} s back</source>
            <comment>resumes</comment>
            <translation>setzt {seconds} s vorher fort</translation>
        </message>
        <message>
            <source>Sound of the clip</source>
            <comment>section</comment>
            <translation>Ton der Aufnahme</translation>
        </message>
        <message>
            <source>Transcript</source>
            <comment>transcript</comment>
            <translation>Wortlaut</translation>
        </message>
        <message>
            <source>Slower</source>
            <comment>slower</comment>
            <translation>Langsamer</translation>
        </message>
        <message>
            <source>Faster</source>
            <comment>faster</comment>
            <translation>Schneller</translation>
        </message>
        <message>
            <source>Slower than this, words fall apart.</source>
            <comment>slowest</comment>
            <translation>Noch langsamer zerfallen die Wörter.</translation>
        </message>
        <message>
            <source>Faster than this, words cannot be followed.</source>
            <comment>fastest</comment>
            <translation>Noch schneller kann man nicht folgen.</translation>
        </message>
        <message>
            <source>Speed {speed}, back to normal</source>
            <comment>speed</comment>
            <translation>Tempo {speed}, zurück auf normal</translation>
        </message>
        <message>
            <source>Boost {decibels} dB</source>
            <comment>boost</comment>
            <translation>Verstärkung {decibels} dB</translation>
        </message>
        <message>
            <source>Speech band</source>
            <comment>speech_band</comment>
            <translation>Sprachband</translation>
        </message>
        <message>
            <source>Sound comes out at {place}, change</source>
            <comment>output</comment>
            <translation>Ton kommt aus {place}, ändern</translation>
        </message>
        <message>
            <source>Default</source>
            <comment>output_system</comment>
            <translation>Standard</translation>
        </message>
    </context>
    <context>
        <name>spoken</name>
        <message>
            <source>What stands here is not read out. Facility IT can have a screen reader granted to you.</source>
            <comment>withheld</comment>
            <translation>Was hier steht, wird nicht vorgelesen. Die IT des Hauses kann Ihnen einen Bildschirmleser freigeben lassen.</translation>
        </message>
        <message>
            <source>The clip and your answer</source>
            <comment>desk</comment>
            <translation>Die Aufnahme und Ihre Antwort</translation>
        </message>
        <message>
            <source>The clip and the answers</source>
            <comment>review</comment>
            <translation>Die Aufnahme und die Antworten</translation>
        </message>
        <message>
            <source>Part of the work</source>
            <comment>part</comment>
            <translation>Teil der Arbeit</translation>
        </message>
        <message>
            <source>Candidate {n}</source>
            <comment>candidate</comment>
            <translation>Vorschlag {n}</translation>
        </message>
        <message>
            <source>Speech, part by part</source>
            <comment>parts</comment>
            <translation>Das Gesprochene, Teil für Teil</translation>
        </message>
        <message>
            <source>Speech {n} of {all}, {first} to {last} seconds, {how}</source>
            <comment>part_of</comment>
            <translation>Gesprochenes {n} von {all}, {first} bis {last} Sekunden, {how}</translation>
        </message>
        <message>
            <source>not heard</source>
            <comment>heard_not</comment>
            <translation>nicht gehört</translation>
        </message>
        <message numerus="yes">
            <source>heard {n} times</source>
            <comment>heard</comment>
            <extracomment>one: heard once</extracomment>
            <translation>
                <numerusform>einmal gehört</numerusform>
                <numerusform>{n}-mal gehört</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Opened: {kind}, {n} seconds.</source>
            <comment>opened</comment>
            <extracomment>one: Opened: {kind}, 1 second.</extracomment>
            <translation>
                <numerusform>Geöffnet: {kind}, 1 Sekunde.</numerusform>
                <numerusform>Geöffnet: {kind}, {n} Sekunden.</numerusform>
            </translation>
        </message>
        <message>
            <source>translation</source>
            <comment>kind_translation</comment>
            <translation>Übersetzung</translation>
        </message>
        <message>
            <source>transcription</source>
            <comment>kind_transcription</comment>
            <translation>Transkription</translation>
        </message>
        <message>
            <source>spoken command</source>
            <comment>kind_command</comment>
            <translation>gesprochener Befehl</translation>
        </message>
        <message>
            <source>Handed in.</source>
            <comment>handed_in</comment>
            <translation>Abgegeben.</translation>
        </message>
        <message>
            <source>Enough is heard to hand in.</source>
            <comment>gate_open</comment>
            <translation>Genug gehört, um abzugeben.</translation>
        </message>
        <message>
            <source>Saved.</source>
            <comment>saved</comment>
            <translation>Gesichert.</translation>
        </message>
        <message>
            <source>Flag: {flag}.</source>
            <comment>flagged</comment>
            <translation>Hinweis: {flag}.</translation>
        </message>
        <message>
            <source>Difference {at} of {all}</source>
            <comment>difference</comment>
            <translation>Unterschied {at} von {all}</translation>
        </message>
        <message>
            <source>Taken: {number}.</source>
            <comment>taken</comment>
            <translation>Genommen: {number}.</translation>
        </message>
        <message>
            <source>Loop on.</source>
            <comment>loop_on</comment>
            <translation>Wiederholen an.</translation>
        </message>
        <message>
            <source>Loop off.</source>
            <comment>loop_off</comment>
            <translation>Wiederholen aus.</translation>
        </message>
        <message>
            <source>Speed {speed}.</source>
            <comment>speed</comment>
            <translation>Tempo {speed}.</translation>
        </message>
        <message>
            <source>minus {text}</source>
            <comment>minus</comment>
            <translation>minus {text}</translation>
        </message>
        <message>
            <source>plus {text}</source>
            <comment>plus</comment>
            <translation>plus {text}</translation>
        </message>
    </context>
    <context>
        <name>standing</name>
        <message>
            <source>Confidential clips stay closed here</source>
            <comment>closed</comment>
            <translation>Vertrauliche Aufnahmen bleiben hier geschlossen</translation>
        </message>
        <message numerus="yes">
            <source>This computer lacks {n} things they need. Facility IT can mend them; other clips are not affected.</source>
            <comment>lacks</comment>
            <extracomment>one: This computer lacks one thing they need. Facility IT can mend it; other clips are not affected.</extracomment>
            <translation>
                <numerusform>Diesem Computer fehlt etwas, das sie brauchen. Die IT der Einrichtung kann es beheben; andere Aufnahmen sind nicht betroffen.</numerusform>
                <numerusform>Diesem Computer fehlen {n} Dinge, die sie brauchen. Die IT der Einrichtung kann sie beheben; andere Aufnahmen sind nicht betroffen.</numerusform>
            </translation>
        </message>
        <message>
            <source>Show what is lacking</source>
            <comment>show</comment>
            <translation>Zeigen, was fehlt</translation>
        </message>
        <message>
            <source>Hide what is lacking</source>
            <comment>hide</comment>
            <translation>Ausblenden, was fehlt</translation>
        </message>
        <message>
            <source>For facility IT: anechoic-station doctor says how each is mended.</source>
            <comment>for_it</comment>
            <translation>Für die IT der Einrichtung: anechoic-station doctor sagt, wie jedes behoben wird.</translation>
        </message>
        <message>
            <source>A check of the facility's this program does not know ({code})</source>
            <comment>another</comment>
            <translation>Eine Prüfung der Einrichtung, die dieses Programm nicht kennt ({code})</translation>
        </message>
        <message>
            <source>Nothing keeps this computer's clock right</source>
            <comment>check_clock_kept</comment>
            <translation>Nichts hält die Uhr dieses Computers richtig</translation>
        </message>
        <message>
            <source>A crash handler collects the memory of programs</source>
            <comment>check_core_pattern</comment>
            <translation>Eine Absturzbehandlung sammelt den Arbeitsspeicher von Programmen</translation>
        </message>
        <message>
            <source>The disk is not encrypted</source>
            <comment>check_disk_encrypted</comment>
            <translation>Die Festplatte ist nicht verschlüsselt</translation>
        </message>
        <message>
            <source>Other programs may take pictures of this screen</source>
            <comment>check_display</comment>
            <translation>Andere Programme könnten Bilder von diesem Bildschirm machen</translation>
        </message>
        <message>
            <source>An input method runs here that may keep words</source>
            <comment>check_input_methods</comment>
            <translation>Hier läuft eine Eingabemethode, die Wörter behalten könnte</translation>
        </message>
        <message>
            <source>A program may record what is played here</source>
            <comment>check_no_capture_stream</comment>
            <translation>Ein Programm könnte aufnehmen, was hier abgespielt wird</translation>
        </message>
        <message>
            <source>Memory may be written to the disk</source>
            <comment>check_no_swap</comment>
            <translation>Arbeitsspeicher könnte auf die Festplatte geschrieben werden</translation>
        </message>
        <message>
            <source>Somebody else may be signed in to this computer</source>
            <comment>check_no_other_session</comment>
            <translation>Vielleicht ist noch jemand an diesem Computer angemeldet</translation>
        </message>
        <message>
            <source>A remote desktop or a screen recorder runs here</source>
            <comment>check_no_remote_desktop</comment>
            <translation>Hier läuft ein Fernzugriff oder eine Bildschirmaufzeichnung</translation>
        </message>
        <message>
            <source>This program is not a build the facility has named</source>
            <comment>check_program_unchanged</comment>
            <translation>Dieses Programm ist keine Fassung, die die Einrichtung genannt hat</translation>
        </message>
        <message>
            <source>Programs here may look into each other</source>
            <comment>check_ptrace_scope</comment>
            <translation>Programme können hier ineinander hineinsehen</translation>
        </message>
        <message>
            <source>The screen does not lock by itself in time</source>
            <comment>check_screen_locks</comment>
            <translation>Der Bildschirm sperrt sich nicht rechtzeitig von selbst</translation>
        </message>
        <message>
            <source>Any USB device works when it is plugged in</source>
            <comment>check_usb_blocked</comment>
            <translation>Jedes USB-Gerät funktioniert, sobald es eingesteckt wird</translation>
        </message>
    </context>
    <context>
        <name>supervisor</name>
        <message>
            <source>Queue</source>
            <comment>queue</comment>
            <translation>Liste</translation>
        </message>
        <message>
            <source>the most telling first</source>
            <comment>queue_note</comment>
            <translation>das Aufschlussreichste zuerst</translation>
        </message>
        <message>
            <source>Reviews that wait</source>
            <comment>queue_label</comment>
            <translation>Wartende Prüfungen</translation>
        </message>
        <message numerus="yes">
            <source>{n} more wait behind these.</source>
            <comment>queue_more</comment>
            <extracomment>one: 1 more waits behind these.</extracomment>
            <translation>
                <numerusform>1 weitere wartet dahinter.</numerusform>
                <numerusform>{n} weitere warten dahinter.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} reviewed today</source>
            <comment>reviewed_today</comment>
            <extracomment>one: 1 reviewed today</extracomment>
            <translation>
                <numerusform>1 heute geprüft</numerusform>
                <numerusform>{n} heute geprüft</numerusform>
            </translation>
        </message>
        <message>
            <source>{seconds} s</source>
            <comment>row_seconds</comment>
            <translation>{seconds} s</translation>
        </message>
        <message>
            <source>since {since}</source>
            <comment>row_since</comment>
            <translation>seit {since}</translation>
        </message>
        <message>
            <source>open with you</source>
            <comment>row_mine</comment>
            <translation>bei Ihnen offen</translation>
        </message>
        <message numerus="yes">
            <source>{n} answers differ</source>
            <comment>reason_disagreement</comment>
            <extracomment>one: 1 answer differs</extracomment>
            <translation>
                <numerusform>1 Antwort weicht ab</numerusform>
                <numerusform>{n} Antworten weichen ab</numerusform>
            </translation>
        </message>
        <message>
            <source>sampled at random</source>
            <comment>reason_random</comment>
            <translation>zufällig gezogen</translation>
        </message>
        <message>
            <source>somebody's first answers</source>
            <comment>reason_new_person</comment>
            <translation>jemandes erste Antworten</translation>
        </message>
        <message>
            <source>came back, redone</source>
            <comment>reason_returned_again</comment>
            <translation>kam überarbeitet zurück</translation>
        </message>
        <message>
            <source>Translation</source>
            <comment>kind_translation</comment>
            <translation>Übersetzung</translation>
        </message>
        <message>
            <source>Transcription</source>
            <comment>kind_transcription</comment>
            <translation>Transkription</translation>
        </message>
        <message>
            <source>Command</source>
            <comment>kind_command</comment>
            <translation>Befehl</translation>
        </message>
        <message>
            <source>Asking what waits …</source>
            <comment>asking</comment>
            <translation>Es wird gefragt, was wartet…</translation>
        </message>
        <message>
            <source>The facility answers in a moment.</source>
            <comment>asking_lead</comment>
            <translation>Die Einrichtung antwortet gleich.</translation>
        </message>
        <message>
            <source>The list could not be read</source>
            <comment>unread</comment>
            <translation>Die Liste war nicht zu lesen</translation>
        </message>
        <message>
            <source>Nothing to review</source>
            <comment>nothing</comment>
            <translation>Nichts zu prüfen</translation>
        </message>
        <message>
            <source>Answers come here when evidence asks for a second look: when two people differ, when somebody is new, and one in five at random. Your own work never does.</source>
            <comment>nothing_lead</comment>
            <translation>Antworten kommen hierher, wenn etwas für einen zweiten Blick spricht: wenn zwei Personen abweichen, wenn jemand neu ist und zufällig jede fünfte. Ihre eigene Arbeit nie.</translation>
        </message>
        <message numerus="yes">
            <source>{n} answers wait for a look</source>
            <comment>waiting</comment>
            <extracomment>one: 1 answer waits for a look</extracomment>
            <translation>
                <numerusform>1 Antwort wartet auf einen zweiten Blick</numerusform>
                <numerusform>{n} Antworten warten auf einen zweiten Blick</numerusform>
            </translation>
        </message>
        <message>
            <source>The marked one comes first. It opens for you alone, and the opening is recorded.</source>
            <comment>waiting_lead</comment>
            <translation>Die markierte kommt zuerst. Sie öffnet sich nur für Sie, und das Öffnen wird aufgezeichnet.</translation>
        </message>
        <message>
            <source>Opening …</source>
            <comment>opening</comment>
            <translation>Wird geöffnet…</translation>
        </message>
        <message>
            <source>The facility seals it for you and this station.</source>
            <comment>opening_lead</comment>
            <translation>Die Einrichtung versiegelt sie für Sie und diesen Arbeitsplatz.</translation>
        </message>
        <message>
            <source>Open the marked one</source>
            <comment>open</comment>
            <translation>Die markierte öffnen</translation>
        </message>
        <message>
            <source>Look again</source>
            <comment>look_again</comment>
            <translation>Noch einmal nachsehen</translation>
        </message>
        <message>
            <source>Back</source>
            <comment>back</comment>
            <translation>Zurück</translation>
        </message>
        <message numerus="yes">
            <source>here because {n} answers differ</source>
            <comment>because_disagreement</comment>
            <extracomment>one: here because 1 answer differs</extracomment>
            <translation>
                <numerusform>hier, weil 1 Antwort abweicht</numerusform>
                <numerusform>hier, weil {n} Antworten abweichen</numerusform>
            </translation>
        </message>
        <message>
            <source>here by chance, one in five</source>
            <comment>because_random</comment>
            <translation>zufällig hier, eine von fünf</translation>
        </message>
        <message>
            <source>here because its person is new</source>
            <comment>because_new_person</comment>
            <translation>hier, weil die Person neu ist</translation>
        </message>
        <message>
            <source>here because it went back and was redone</source>
            <comment>because_returned_again</comment>
            <translation>hier, weil sie zurückging und überarbeitet wurde</translation>
        </message>
        <message>
            <source>Answer beside the candidates</source>
            <comment>answers</comment>
            <translation>Antwort neben den Vorschlägen</translation>
        </message>
        <message>
            <source>Answer beside the machine's transcript</source>
            <comment>answers_transcription</comment>
            <translation>Antwort neben dem Wortlaut der Maschine</translation>
        </message>
        <message>
            <source>Answer beside what the machine heard</source>
            <comment>answers_command</comment>
            <translation>Antwort neben dem, was die Maschine gehört hat</translation>
        </message>
        <message numerus="yes">
            <source>{n} answers, choose with 1-{n}</source>
            <comment>answers_several</comment>
            <extracomment>one: 1 answer</extracomment>
            <translation>
                <numerusform>1 Antwort</numerusform>
                <numerusform>{n} Antworten, wählen mit 1 bis {n}</numerusform>
            </translation>
        </message>
        <message>
            <source>Answer {author}</source>
            <comment>answer_of</comment>
            <translation>Antwort {author}</translation>
        </message>
        <message>
            <source>taken from {letter}</source>
            <comment>origin_taken</comment>
            <translation>übernommen aus {letter}</translation>
        </message>
        <message>
            <source>mended from {letter}</source>
            <comment>origin_mended</comment>
            <translation>verbessert aus {letter}</translation>
        </message>
        <message>
            <source>as the machine wrote it</source>
            <comment>origin_taken_plain</comment>
            <translation>wie die Maschine es schrieb</translation>
        </message>
        <message>
            <source>the machine's words mended</source>
            <comment>origin_mended_plain</comment>
            <translation>die Worte der Maschine verbessert</translation>
        </message>
        <message>
            <source>own words</source>
            <comment>origin_own</comment>
            <translation>eigene Worte</translation>
        </message>
        <message>
            <source>unsure</source>
            <comment>sure_1</comment>
            <translation>unsicher</translation>
        </message>
        <message>
            <source>fairly sure</source>
            <comment>sure_2</comment>
            <translation>halbwegs sicher</translation>
        </message>
        <message>
            <source>sure</source>
            <comment>sure_3</comment>
            <translation>sicher</translation>
        </message>
        <message>
            <source>certain</source>
            <comment>sure_4</comment>
            <translation>ganz sicher</translation>
        </message>
        <message>
            <source>all speech heard</source>
            <comment>heard_all</comment>
            <translation>alles Gesprochene gehört</translation>
        </message>
        <message>
            <source>{percent} % of the speech heard</source>
            <comment>heard_part</comment>
            <translation>{percent} % des Gesprochenen gehört</translation>
        </message>
        <message>
            <source>device meant</source>
            <comment>meant_yes</comment>
            <translation>Gerät gemeint</translation>
        </message>
        <message>
            <source>device not meant</source>
            <comment>meant_no</comment>
            <translation>Gerät nicht gemeint</translation>
        </message>
        <message>
            <source>unsure whether the device was meant</source>
            <comment>meant_unsure</comment>
            <translation>unklar, ob das Gerät gemeint war</translation>
        </message>
        <message>
            <source>the response does not fit</source>
            <comment>fit_0</comment>
            <translation>die Antwort passt nicht</translation>
        </message>
        <message>
            <source>the response barely fits</source>
            <comment>fit_1</comment>
            <translation>die Antwort passt kaum</translation>
        </message>
        <message>
            <source>the response fits in part</source>
            <comment>fit_2</comment>
            <translation>die Antwort passt teilweise</translation>
        </message>
        <message>
            <source>the response fits well</source>
            <comment>fit_3</comment>
            <translation>die Antwort passt gut</translation>
        </message>
        <message>
            <source>the response fits fully</source>
            <comment>fit_4</comment>
            <translation>die Antwort passt völlig</translation>
        </message>
        <message>
            <source>“{comment}”</source>
            <comment>said_beside</comment>
            <translation>„{comment}“</translation>
        </message>
        <message>
            <source>No words given</source>
            <comment>no_words</comment>
            <translation>Keine Worte gegeben</translation>
        </message>
        <message>
            <source>Skipped: {reason}</source>
            <comment>skipped</comment>
            <translation>Ausgelassen: {reason}</translation>
        </message>
        <message>
            <source>machine</source>
            <comment>machine_transcript</comment>
            <translation>Maschine</translation>
        </message>
        <message>
            <source>device</source>
            <comment>machine_response</comment>
            <translation>Gerät</translation>
        </message>
        <message>
            <source>device, called by “{word}”</source>
            <comment>machine_called</comment>
            <translation>Gerät, gerufen mit „{word}“</translation>
        </message>
        <message>
            <source>the same words</source>
            <comment>same</comment>
            <translation>dieselben Worte</translation>
        </message>
        <message>
            <source>taken as it is</source>
            <comment>same_chosen</comment>
            <translation>unverändert übernommen</translation>
        </message>
        <message>
            <source>taken, then mended</source>
            <comment>mended_chosen</comment>
            <translation>übernommen, dann verbessert</translation>
        </message>
        <message numerus="yes">
            <source>{n} words apart</source>
            <comment>apart</comment>
            <extracomment>one: 1 word apart</extracomment>
            <translation>
                <numerusform>1 Wort anders</numerusform>
                <numerusform>{n} Wörter anders</numerusform>
            </translation>
        </message>
        <message>
            <source>Your verdict</source>
            <comment>verdict</comment>
            <translation>Ihr Urteil</translation>
        </message>
        <message>
            <source>Accept</source>
            <comment>verdict_accept</comment>
            <translation>Annehmen</translation>
        </message>
        <message>
            <source>as it stands</source>
            <comment>verdict_accept_note</comment>
            <translation>wie es ist</translation>
        </message>
        <message>
            <source>Fix and accept</source>
            <comment>verdict_fix</comment>
            <translation>Verbessern und annehmen</translation>
        </message>
        <message>
            <source>your words go out</source>
            <comment>verdict_fix_note</comment>
            <translation>Ihre Worte gehen hinaus</translation>
        </message>
        <message>
            <source>Return</source>
            <comment>verdict_return</comment>
            <translation>Zurückgeben</translation>
        </message>
        <message>
            <source>with a comment</source>
            <comment>verdict_return_note</comment>
            <translation>mit Kommentar</translation>
        </message>
        <message>
            <source>Comment</source>
            <comment>comment</comment>
            <translation>Kommentar</translation>
        </message>
        <message>
            <source>Shown beside their words</source>
            <comment>comment_hint</comment>
            <translation>Steht neben den Worten der Person</translation>
        </message>
        <message>
            <source>What should be looked at again?</source>
            <comment>comment_needed</comment>
            <translation>Was sollte noch einmal angesehen werden?</translation>
        </message>
        <message>
            <source>Accept mine</source>
            <comment>confirm_fix</comment>
            <translation>Meine annehmen</translation>
        </message>
        <message>
            <source>Return it</source>
            <comment>confirm_return</comment>
            <translation>Zurückgeben</translation>
        </message>
        <message>
            <source>Not this one</source>
            <comment>cancel</comment>
            <translation>Doch nicht</translation>
        </message>
        <message>
            <source>Sealing …</source>
            <comment>deciding</comment>
            <translation>Wird versiegelt…</translation>
        </message>
        <message>
            <source>{percent} % of the speech heard</source>
            <comment>gate_closed</comment>
            <translation>{percent} % des Gesprochenen gehört</translation>
        </message>
        <message>
            <source>All speech heard</source>
            <comment>gate_open</comment>
            <translation>Alles Gesprochene gehört</translation>
        </message>
        <message>
            <source>Listen to the whole clip before you decide. It is the sound that was answered.</source>
            <comment>lack_unheard</comment>
            <translation>Hören Sie die ganze Aufnahme, bevor Sie entscheiden. Auf diesen Ton wurde geantwortet.</translation>
        </message>
        <message>
            <source>Choose an answer first, with its digit.</source>
            <comment>lack_nothing_chosen</comment>
            <translation>Wählen Sie zuerst eine Antwort mit ihrer Ziffer.</translation>
        </message>
        <message>
            <source>Only one answer can be accepted. Choose it with its digit.</source>
            <comment>lack_one_chosen</comment>
            <translation>Nur eine Antwort kann angenommen werden. Wählen Sie sie mit ihrer Ziffer.</translation>
        </message>
        <message>
            <source>Write the words that should go out.</source>
            <comment>lack_no_words</comment>
            <translation>Schreiben Sie die Worte, die hinausgehen sollen.</translation>
        </message>
        <message>
            <source>Say whether the device was meant and whether the response fits.</source>
            <comment>lack_no_grades</comment>
            <translation>Sagen Sie, ob das Gerät gemeint war und ob die Antwort passt.</translation>
        </message>
        <message>
            <source>A return needs a comment: say what should be looked at again.</source>
            <comment>lack_no_comment</comment>
            <translation>Eine Rückgabe braucht einen Kommentar: Sagen Sie, was noch einmal angesehen werden sollte.</translation>
        </message>
        <message>
            <source>Nothing was answered here, so there is nothing to accept. Write the answer with F, or return it.</source>
            <comment>lack_no_answer</comment>
            <translation>Hier wurde nichts geantwortet, also gibt es nichts anzunehmen. Schreiben Sie die Antwort mit F oder geben Sie sie zurück.</translation>
        </message>
        <message>
            <source>Choose a verdict first: A, F or R.</source>
            <comment>lack_no_verdict</comment>
            <translation>Wählen Sie zuerst ein Urteil: A, F oder R.</translation>
        </message>
        <message>
            <source>The last one was accepted.</source>
            <comment>done_accept</comment>
            <translation>Die letzte wurde angenommen.</translation>
        </message>
        <message>
            <source>The last one was mended and accepted.</source>
            <comment>done_fix</comment>
            <translation>Die letzte wurde verbessert und angenommen.</translation>
        </message>
        <message>
            <source>The last one went back with your comment.</source>
            <comment>done_return</comment>
            <translation>Die letzte ging mit Ihrem Kommentar zurück.</translation>
        </message>
        <message>
            <source>Your words</source>
            <comment>your_words</comment>
            <translation>Ihre Worte</translation>
        </message>
        <message>
            <source>begin with the chosen answer</source>
            <comment>your_words_note</comment>
            <translation>beginnen mit der gewählten Antwort</translation>
        </message>
        <message>
            <source>The sound is off</source>
            <comment>stopped</comment>
            <translation>Der Ton ist aus</translation>
        </message>
        <message>
            <source>Take the time you need. Whatever you choose, nothing is counted and nobody asks why.</source>
            <comment>stopped_lead</comment>
            <translation>Nehmen Sie sich die Zeit, die Sie brauchen. Was Sie auch wählen: Nichts wird gezählt, und niemand fragt warum.</translation>
        </message>
        <message>
            <source>Go on with this review</source>
            <comment>stopped_go_on</comment>
            <translation>Mit dieser Prüfung weitermachen</translation>
        </message>
        <message>
            <source>it stays silent until you press play</source>
            <comment>stopped_go_on_note</comment>
            <translation>sie bleibt still, bis Sie auf Abspielen drücken</translation>
        </message>
        <message>
            <source>Put it down</source>
            <comment>stopped_put_down</comment>
            <translation>Sie weglegen</translation>
        </message>
        <message>
            <source>it goes back to the list for somebody else</source>
            <comment>stopped_put_down_note</comment>
            <translation>sie geht für jemand anderen auf die Liste zurück</translation>
        </message>
        <message>
            <source>Take a break</source>
            <comment>stopped_break</comment>
            <translation>Pause machen</translation>
        </message>
        <message>
            <source>your words are kept</source>
            <comment>stopped_break_note</comment>
            <translation>Ihre Worte bleiben</translation>
        </message>
        <message>
            <source>Training clip. It may be shown on any display.</source>
            <comment>training_banner</comment>
            <translation>Übungsaufnahme. Sie darf auf jedem Bildschirm gezeigt werden.</translation>
        </message>
        <message>
            <source>Made for training.</source>
            <comment>made_for_training</comment>
            <translation>Für die Schulung gemacht.</translation>
        </message>
        <message>
            <source>Piece {piece} of a longer recording.</source>
            <comment>piece</comment>
            <translation>Teil {piece} einer längeren Aufnahme.</translation>
        </message>
        <message>
            <source>accept</source>
            <comment>hint_accept</comment>
            <translation>annehmen</translation>
        </message>
        <message>
            <source>fix</source>
            <comment>hint_fix</comment>
            <translation>verbessern</translation>
        </message>
        <message>
            <source>return</source>
            <comment>hint_return</comment>
            <translation>zurückgeben</translation>
        </message>
        <message>
            <source>choose</source>
            <comment>hint_choose</comment>
            <translation>wählen</translation>
        </message>
        <message>
            <source>give the verdict</source>
            <comment>hint_confirm</comment>
            <translation>Urteil abgeben</translation>
        </message>
        <message>
            <source>play</source>
            <comment>hint_play</comment>
            <translation>abspielen</translation>
        </message>
        <message>
            <source>say again</source>
            <comment>hint_again</comment>
            <translation>noch einmal</translation>
        </message>
        <message>
            <source>loop</source>
            <comment>hint_loop</comment>
            <translation>wiederholen</translation>
        </message>
        <message>
            <source>queue</source>
            <comment>hint_rows</comment>
            <translation>Liste</translation>
        </message>
        <message>
            <source>open</source>
            <comment>hint_open</comment>
            <translation>öffnen</translation>
        </message>
        <message>
            <source>back</source>
            <comment>hint_back</comment>
            <translation>zurück</translation>
        </message>
        <message>
            <source>stop, this is too much</source>
            <comment>hint_stop</comment>
            <translation>Stopp, das ist zu viel</translation>
        </message>
        <message>
            <source>all keys</source>
            <comment>hint_keys</comment>
            <translation>alle Tasten</translation>
        </message>
        <message>
            <source>Requests for a second person</source>
            <comment>approvals</comment>
            <translation>Anträge für eine zweite Person</translation>
        </message>
        <message>
            <source>what one person files, another decides</source>
            <comment>approvals_note</comment>
            <translation>was eine Person stellt, entscheidet eine andere</translation>
        </message>
        <message>
            <source>No request waits</source>
            <comment>approvals_nothing</comment>
            <translation>Kein Antrag wartet</translation>
        </message>
        <message>
            <source>When a workstation, a data owner or a delivery needs a second person, it stands here. What you file yourself is decided by somebody else.</source>
            <comment>approvals_nothing_lead</comment>
            <translation>Wenn ein Arbeitsplatz, ein Dateneigner oder eine Lieferung eine zweite Person braucht, steht es hier. Was Sie selbst stellen, entscheidet jemand anderes.</translation>
        </message>
        <message>
            <source>The facility answers in a moment.</source>
            <comment>approvals_asking_lead</comment>
            <translation>Die Einrichtung antwortet gleich.</translation>
        </message>
        <message>
            <source>What</source>
            <comment>column_what</comment>
            <translation>Was</translation>
        </message>
        <message>
            <source>Request</source>
            <comment>column_asked</comment>
            <translation>Antrag</translation>
        </message>
        <message>
            <source>Filed by</source>
            <comment>column_by</comment>
            <translation>Gestellt von</translation>
        </message>
        <message>
            <source>Filed</source>
            <comment>column_at</comment>
            <translation>Gestellt</translation>
        </message>
        <message>
            <source>Workstation</source>
            <comment>matter_station</comment>
            <translation>Arbeitsplatz</translation>
        </message>
        <message>
            <source>Data owner</source>
            <comment>matter_owner</comment>
            <translation>Dateneigner</translation>
        </message>
        <message>
            <source>Delivery</source>
            <comment>matter_delivery</comment>
            <translation>Lieferung</translation>
        </message>
        <message>
            <source>Lost sign-in</source>
            <comment>matter_reset</comment>
            <translation>Verlorene Anmeldung</translation>
        </message>
        <message>
            <source>Read the fingerprint aloud with whoever stands at the workstation. Approve only when every group is the same there.</source>
            <comment>about_station</comment>
            <translation>Lesen Sie den Fingerabdruck laut mit der Person am Arbeitsplatz. Genehmigen Sie nur, wenn dort jede Gruppe gleich ist.</translation>
        </message>
        <message>
            <source>Read the fingerprint aloud with the data owner, over a line you chose yourself. Approve only when every group is the same.</source>
            <comment>about_owner</comment>
            <translation>Lesen Sie den Fingerabdruck laut mit dem Dateneigner, über eine Leitung, die Sie selbst gewählt haben. Genehmigen Sie nur, wenn jede Gruppe gleich ist.</translation>
        </message>
        <message>
            <source>Compare the figures with what you know of the batch. What is delivered cannot be called back.</source>
            <comment>about_delivery</comment>
            <translation>Vergleichen Sie die Zahlen mit dem, was Sie vom Paket wissen. Was geliefert ist, lässt sich nicht zurückrufen.</translation>
        </message>
        <message>
            <source>Speak with the person yourself, face to face or on a number you already had: did they lose their phone or password? Whoever filed this then fetches a one-time code, good for 72 hours, to hand over in person. Drafts and waiting answers stay.</source>
            <comment>about_reset</comment>
            <translation>Sprechen Sie selbst mit der Person, von Angesicht zu Angesicht oder über eine Nummer, die Sie schon hatten: Hat sie Telefon oder Passwort verloren? Wer dies gestellt hat, holt dann einen Einmalcode, der 72 Stunden gilt, und übergibt ihn persönlich. Entwürfe und wartende Antworten bleiben.</translation>
        </message>
        <message>
            <source>Filed by {by}, {at}</source>
            <comment>filed</comment>
            <translation>Gestellt von {by}, {at}</translation>
        </message>
        <message>
            <source>Approve</source>
            <comment>approve</comment>
            <translation>Genehmigen</translation>
        </message>
        <message>
            <source>Decline</source>
            <comment>decline</comment>
            <translation>Ablehnen</translation>
        </message>
        <message>
            <source>From then on this workstation is let in.</source>
            <comment>sure_approve_station</comment>
            <translation>Von da an wird dieser Arbeitsplatz eingelassen.</translation>
        </message>
        <message>
            <source>From then on deliveries may be sealed to this key.</source>
            <comment>sure_approve_owner</comment>
            <translation>Von da an dürfen Lieferungen für diesen Schlüssel versiegelt werden.</translation>
        </message>
        <message>
            <source>It is sealed to the owner and leaves the facility.</source>
            <comment>sure_approve_delivery</comment>
            <translation>Sie wird für den Eigner versiegelt und verlässt die Einrichtung.</translation>
        </message>
        <message>
            <source>Their session ends and the old password and phone no longer work.</source>
            <comment>sure_approve_reset</comment>
            <translation>Die Sitzung der Person endet, und das alte Passwort und Telefon gelten nicht mehr.</translation>
        </message>
        <message>
            <source>Nothing is done, and whoever filed it sees so.</source>
            <comment>sure_decline</comment>
            <translation>Nichts geschieht, und wer den Antrag gestellt hat, sieht es.</translation>
        </message>
        <message>
            <source>Approve this request?</source>
            <comment>sure_title_approve</comment>
            <translation>Diesen Antrag genehmigen?</translation>
        </message>
        <message>
            <source>Decline this request?</source>
            <comment>sure_title_decline</comment>
            <translation>Diesen Antrag ablehnen?</translation>
        </message>
        <message>
            <source>Yes, approve</source>
            <comment>yes_approve</comment>
            <translation>Ja, genehmigen</translation>
        </message>
        <message>
            <source>Yes, decline</source>
            <comment>yes_decline</comment>
            <translation>Ja, ablehnen</translation>
        </message>
        <message>
            <source>Not yet</source>
            <comment>no</comment>
            <translation>Noch nicht</translation>
        </message>
        <message>
            <source>Recording …</source>
            <comment>sending</comment>
            <translation>Wird aufgezeichnet…</translation>
        </message>
        <message>
            <source>Approved: {title}</source>
            <comment>done_approved</comment>
            <translation>Genehmigt: {title}</translation>
        </message>
        <message>
            <source>Declined: {title}</source>
            <comment>done_declined</comment>
            <translation>Abgelehnt: {title}</translation>
        </message>
        <message>
            <source>You cannot decide this one</source>
            <comment>may_not</comment>
            <translation>Diesen können Sie nicht entscheiden</translation>
        </message>
        <message>
            <source>approve</source>
            <comment>hint_approve</comment>
            <translation>genehmigen</translation>
        </message>
        <message>
            <source>decline</source>
            <comment>hint_decline</comment>
            <translation>ablehnen</translation>
        </message>
        <message>
            <source>yes</source>
            <comment>hint_yes</comment>
            <translation>ja</translation>
        </message>
        <message>
            <source>not yet</source>
            <comment>hint_no</comment>
            <translation>noch nicht</translation>
        </message>
        <message>
            <source>requests</source>
            <comment>hint_requests</comment>
            <translation>Anträge</translation>
        </message>
        <message>
            <source>Screen reader</source>
            <comment>matter_screen_reader</comment>
            <translation>Bildschirmleser</translation>
        </message>
        <message>
            <source>Speak with the person yourself: do they work by screen reader? What the window shows of clips and texts is then handed to the screen reader of this session, and any program of the account may listen there. It takes effect at their next sign-in.</source>
            <comment>about_screen_reader</comment>
            <translation>Sprechen Sie selbst mit der Person: Arbeitet sie mit einem Bildschirmleser? Was das Fenster von Aufnahmen und Texten zeigt, geht dann an den Bildschirmleser dieser Sitzung, und jedes Programm des Kontos kann dort mithören. Es gilt ab der nächsten Anmeldung.</translation>
        </message>
        <message>
            <source>From their next sign-in on, texts go to their screen reader too.</source>
            <comment>sure_approve_screen_reader</comment>
            <translation>Ab der nächsten Anmeldung gehen Texte auch an den Bildschirmleser der Person.</translation>
        </message>
        <message>
            <source>appeal</source>
            <comment>reason_appeal</comment>
            <translation>Einspruch</translation>
        </message>
        <message>
            <source>here because its person stands by it</source>
            <comment>because_appeal</comment>
            <translation>hier, weil die Person zu ihr steht</translation>
        </message>
        <message>
            <source>Their words then: “{text}”</source>
            <comment>before_words</comment>
            <translation>Die Worte damals: „{text}“</translation>
        </message>
        <message>
            <source>It was returned with: “{comment}”</source>
            <comment>before_comment</comment>
            <translation>Zurückgegeben mit: „{comment}“</translation>
        </message>
        <message>
            <source>Their reply: “{reply}”</source>
            <comment>before_reply</comment>
            <translation>Die Erwiderung: „{reply}“</translation>
        </message>
        <message>
            <source>Their appeal: “{reply}”</source>
            <comment>before_appeal</comment>
            <translation>Der Einspruch: „{reply}“</translation>
        </message>
        <message>
            <source>Digits for a key</source>
            <comment>matter_totp</comment>
            <translation>Ziffern statt Schlüssel</translation>
        </message>
        <message>
            <source>Speak with the person yourself: why can they not have a security key? Six digits can be read out to somebody else, and nothing in them names this workstation. It takes effect when they next use an activation code.</source>
            <comment>about_totp</comment>
            <translation>Sprechen Sie selbst mit der Person: Warum kann sie keinen Sicherheitsschlüssel haben? Sechs Ziffern lassen sich jemand anderem vorlesen, und nichts an ihnen nennt diesen Arbeitsplatz. Es gilt, sobald die Person das nächste Mal einen Aktivierungscode benutzt.</translation>
        </message>
        <message>
            <source>Their next activation gives them six digits instead of a security key.</source>
            <comment>sure_approve_totp</comment>
            <translation>Die nächste Aktivierung gibt der Person sechs Ziffern statt eines Sicherheitsschlüssels.</translation>
        </message>
        <message>
            <source>Investigation</source>
            <comment>matter_trace</comment>
            <translation>Untersuchung</translation>
        </message>
        <message>
            <source>Originals are opened on the server to find out which playback a leaked recording is. Speak with whoever filed it: where do the files come from, and why these? Compare each fingerprint with the file. Whoever filed it may then do it at the server's console within 72 hours.</source>
            <comment>about_trace</comment>
            <translation>Auf dem Server werden Originale geöffnet, um herauszufinden, welche Wiedergabe eine nach außen gelangte Aufnahme ist. Sprechen Sie mit der Person, die es beantragt hat: Woher stammen die Dateien, und warum gerade diese? Vergleichen Sie jeden Fingerabdruck mit der Datei. Danach darf die Person, die es beantragt hat, es innerhalb von 72 Stunden an der Konsole des Servers ausführen.</translation>
        </message>
        <message>
            <source>Originals may then be opened at the server's console, and the record says by whom.</source>
            <comment>sure_approve_trace</comment>
            <translation>Dann dürfen an der Konsole des Servers Originale geöffnet werden, und das Protokoll hält fest, von wem.</translation>
        </message>
        <message numerus="yes">
            <source>{n} alarms nobody has looked at, the oldest since {since}. At the server, “{command}” lists them.</source>
            <comment>alarms_open</comment>
            <extracomment>one: {n} alarm nobody has looked at, since {since}. At the server, “{command}” shows it.</extracomment>
            <translation>
                <numerusform>{n} Alarm, den sich niemand angesehen hat, seit {since}. Am Server zeigt ihn „{command}“.</numerusform>
                <numerusform>{n} Alarme, die sich niemand angesehen hat, der älteste seit {since}. Am Server zählt „{command}“ sie auf.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>told</name>
        <message>
            <source>There is no work left for you at the moment. New clips appear here by themselves.</source>
            <translation>Im Moment ist keine Arbeit für Sie übrig. Neue Aufnahmen erscheinen hier von selbst.</translation>
        </message>
        <message>
            <source>You are not cleared for the languages or the kind of work that is left. Your supervisor can change that.</source>
            <translation>Für die Sprachen oder die Art der Arbeit, die übrig ist, sind Sie nicht freigegeben. Ihre Aufsicht kann das ändern.</translation>
        </message>
        <message>
            <source>What is left needs other people than you. Your supervisor sees this too.</source>
            <translation>Was übrig ist, braucht andere Personen als Sie. Ihre Aufsicht sieht das auch.</translation>
        </message>
        <message>
            <source>Your vetting has ended. Please speak to facility IT before you go on.</source>
            <translation>Ihre Überprüfung ist abgelaufen. Bitte sprechen Sie mit der IT der Einrichtung, bevor Sie weitermachen.</translation>
        </message>
        <message>
            <source>The current agreement is not signed yet. Facility IT has it for you.</source>
            <translation>Die aktuelle Vereinbarung ist noch nicht unterschrieben. Die IT der Einrichtung hat sie für Sie.</translation>
        </message>
        <message>
            <source>You are not meant to work at this computer. Facility IT can tell you which is yours.</source>
            <translation>Dieser Computer ist nicht Ihr Arbeitsplatz. Die IT der Einrichtung kann Ihnen sagen, welcher es ist.</translation>
        </message>
        <message>
            <source>This is outside your shift. Your supervisor can change the hours.</source>
            <translation>Dies ist außerhalb Ihrer Schicht. Ihre Aufsicht kann die Zeiten ändern.</translation>
        </message>
        <message>
            <source>Your account does not answer clips. Facility IT can change that.</source>
            <translation>Ihr Konto beantwortet keine Aufnahmen. Die IT der Einrichtung kann das ändern.</translation>
        </message>
        <message>
            <source>The next clips are confidential, and this screen is not approved for them. Facility IT can tell you where to work on them.</source>
            <translation>Die nächsten Aufnahmen sind vertraulich, und dieser Bildschirm ist dafür nicht freigegeben. Die IT der Einrichtung kann Ihnen sagen, wo Sie daran arbeiten können.</translation>
        </message>
        <message>
            <source>Your account is suspended. Please speak to your supervisor.</source>
            <translation>Ihr Konto ist ausgesetzt. Bitte sprechen Sie mit Ihrer Aufsicht.</translation>
        </message>
        <message>
            <source>You hold as many clips as one person may. Finish one, and the next comes.</source>
            <translation>Sie haben so viele Aufnahmen, wie eine Person haben darf. Beenden Sie eine, dann kommt die nächste.</translation>
        </message>
        <message>
            <source>Login, password or second factor is not right. Nobody was signed in.</source>
            <translation>Anmeldename, Passwort oder zweiter Faktor stimmt nicht. Niemand wurde angemeldet.</translation>
        </message>
        <message>
            <source>Login, password or code is not right. Please try again.</source>
            <translation>Anmeldename, Passwort oder Code stimmt nicht. Bitte versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <source>Login and activation code do not fit, or the code has ended. Compare them with the paper, or ask facility IT for a new one.</source>
            <translation>Anmeldename und Aktivierungscode passen nicht zusammen, oder der Code ist abgelaufen. Vergleichen Sie beides mit dem Papier, oder bitten Sie die IT der Einrichtung um einen neuen.</translation>
        </message>
        <message>
            <source>Too many wrong tries for this login. Wait an hour, or ask your supervisor.</source>
            <translation>Zu viele falsche Versuche für diesen Anmeldenamen. Warten Sie eine Stunde, oder fragen Sie Ihre Aufsicht.</translation>
        </message>
        <message>
            <source>Too many sign-ins were begun here. Wait two minutes.</source>
            <translation>Hier wurden zu viele Anmeldungen begonnen. Warten Sie zwei Minuten.</translation>
        </message>
        <message>
            <source>Many people are signing in at this moment. Try again in a minute.</source>
            <translation>Gerade melden sich viele Menschen an. Versuchen Sie es in einer Minute noch einmal.</translation>
        </message>
        <message>
            <source>You are signed in at another workstation. Sign out there first, or ask facility IT to end that session.</source>
            <translation>Sie sind an einem anderen Arbeitsplatz angemeldet. Melden Sie sich dort zuerst ab, oder bitten Sie die IT der Einrichtung, jene Sitzung zu beenden.</translation>
        </message>
        <message>
            <source>That sign-in took too long or was used before. Start again.</source>
            <translation>Diese Anmeldung dauerte zu lange oder wurde schon benutzt. Beginnen Sie von vorn.</translation>
        </message>
        <message>
            <source>That password is easy to guess. Choose one without names and common words in their usual order.</source>
            <translation>Dieses Passwort ist leicht zu erraten. Wählen Sie eines ohne Namen und ohne häufige Wörter in üblicher Reihenfolge.</translation>
        </message>
        <message>
            <source>Your session is over. Sign in again; your drafts are safe.</source>
            <translation>Ihre Sitzung ist beendet. Melden Sie sich wieder an; Ihre Entwürfe sind sicher.</translation>
        </message>
        <message>
            <source>Your account may not do this. Ask facility IT if it should.</source>
            <translation>Ihr Konto darf das nicht. Fragen Sie die IT der Einrichtung, ob es das sollte.</translation>
        </message>
        <message>
            <source>Sign in first.</source>
            <translation>Melden Sie sich zuerst an.</translation>
        </message>
        <message>
            <source>Nobody is signed in here.</source>
            <translation>Hier ist niemand angemeldet.</translation>
        </message>
        <message>
            <source>Something went wrong here. Your words are kept; start the program again if it stays.</source>
            <translation>Hier ist etwas schiefgegangen. Ihre Worte bleiben; starten Sie das Programm neu, wenn es so bleibt.</translation>
        </message>
        <message>
            <source>The facility server does not answer. Your words are kept here; work goes on when it is back.</source>
            <translation>Der Server der Einrichtung antwortet nicht. Ihre Worte bleiben hier; die Arbeit geht weiter, wenn er wieder da ist.</translation>
        </message>
        <message>
            <source>The facility server has a fault. Tell facility IT.</source>
            <translation>Der Server der Einrichtung hat einen Fehler. Sagen Sie es der IT der Einrichtung.</translation>
        </message>
        <message>
            <source>The facility's server met a fault of its own and has written it down. Tell facility IT.</source>
            <translation>Der Server der Einrichtung stieß auf einen eigenen Fehler und hat ihn notiert. Sagen Sie es der IT der Einrichtung.</translation>
        </message>
        <message>
            <source>No safe connection to the server could be made. Nothing was sent. Tell facility IT.</source>
            <translation>Es kam keine sichere Verbindung zum Server zustande. Nichts wurde gesendet. Sagen Sie es der IT der Einrichtung.</translation>
        </message>
        <message>
            <source>The server that answered is not this facility's. Nothing was sent. Tell facility IT.</source>
            <translation>Der Server, der antwortete, gehört nicht zu dieser Einrichtung. Nichts wurde gesendet. Sagen Sie es der IT der Einrichtung.</translation>
        </message>
        <message>
            <source>The facility is busy; nothing was changed. Try again in a minute.</source>
            <translation>Die Einrichtung ist beschäftigt; nichts wurde geändert. Versuchen Sie es in einer Minute noch einmal.</translation>
        </message>
        <message>
            <source>Too many requests came from here at once. Wait a moment.</source>
            <translation>Von hier kamen zu viele Anfragen auf einmal. Warten Sie einen Moment.</translation>
        </message>
        <message>
            <source>A message came too slowly and was dropped. Try again.</source>
            <translation>Eine Nachricht kam zu langsam und wurde verworfen. Versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <source>The connection ended before the message did.</source>
            <translation>Die Verbindung endete vor der Nachricht.</translation>
        </message>
        <message>
            <source>A download broke off too often. It goes on later where it stopped.</source>
            <translation>Ein Download ist zu oft abgebrochen. Er geht später dort weiter, wo er aufgehört hat.</translation>
        </message>
        <message>
            <source>A download ended too early. It goes on where it stopped.</source>
            <translation>Ein Download ist zu früh zu Ende gegangen. Er geht dort weiter, wo er aufgehört hat.</translation>
        </message>
        <message>
            <source>A work package arrived damaged and was thrown away. It will be fetched again.</source>
            <translation>Ein Arbeitspaket kam beschädigt an und wurde verworfen. Es wird noch einmal geholt.</translation>
        </message>
        <message>
            <source>A work package cannot be read from this disk. It will be fetched again.</source>
            <translation>Ein Arbeitspaket lässt sich von dieser Festplatte nicht lesen. Es wird noch einmal geholt.</translation>
        </message>
        <message>
            <source>This package is not there for you any more. Ask for work again.</source>
            <translation>Dieses Paket ist für Sie nicht mehr da. Bitten Sie noch einmal um Arbeit.</translation>
        </message>
        <message>
            <source>Something received or stored is damaged or not genuine, so it was not opened. Tell facility IT.</source>
            <translation>Etwas Empfangenes oder Gespeichertes ist beschädigt oder nicht echt und wurde darum nicht geöffnet. Sagen Sie es der IT der Einrichtung.</translation>
        </message>
        <message>
            <source>The facility server has been away too long, so the clip was closed. Your words are kept here.</source>
            <translation>Der Server der Einrichtung war zu lange weg, darum wurde die Aufnahme geschlossen. Ihre Worte bleiben hier.</translation>
        </message>
        <message>
            <source>This recording was withdrawn. Nothing of it may be opened any more.</source>
            <translation>Diese Aufnahme wurde zurückgezogen. Nichts davon darf mehr geöffnet werden.</translation>
        </message>
        <message>
            <source>This recording was withdrawn, so it was closed. There is nothing you need to do.</source>
            <translation>Diese Aufnahme wurde zurückgezogen und darum geschlossen. Sie müssen nichts tun.</translation>
        </message>
        <message>
            <source>This recording was withdrawn, so the answer was not kept.</source>
            <translation>Diese Aufnahme wurde zurückgezogen, darum wurde die Antwort nicht behalten.</translation>
        </message>
        <message>
            <source>This clip was not lent to you at this workstation. Take the next one.</source>
            <translation>Diese Aufnahme war nicht Ihnen an diesem Arbeitsplatz überlassen. Nehmen Sie die nächste.</translation>
        </message>
        <message>
            <source>You have heard another part of this conversation, so this clip goes to somebody else. Take the next one.</source>
            <translation>Sie haben einen anderen Teil dieses Gesprächs gehört, darum geht diese Aufnahme an jemand anderen. Nehmen Sie die nächste.</translation>
        </message>
        <message>
            <source>The time for this clip is over and it went back. Take the next one.</source>
            <translation>Die Zeit für diese Aufnahme ist um, und sie ging zurück. Nehmen Sie die nächste.</translation>
        </message>
        <message>
            <source>This clip went back to the queue. Take the next one.</source>
            <translation>Diese Aufnahme ging in die Warteliste zurück. Nehmen Sie die nächste.</translation>
        </message>
        <message>
            <source>This clip has been answered.</source>
            <translation>Diese Aufnahme ist beantwortet.</translation>
        </message>
        <message>
            <source>This clip was answered elsewhere or its time was over, so yours was not needed. Nothing is held against you.</source>
            <translation>Diese Aufnahme wurde anderswo beantwortet, oder ihre Zeit war um; Ihre Antwort wurde nicht gebraucht. Es wird Ihnen nicht angelastet.</translation>
        </message>
        <message>
            <source>No clip is open.</source>
            <translation>Keine Aufnahme ist offen.</translation>
        </message>
        <message>
            <source>Two clips are open for you already. Answer, skip or close one before the next is opened.</source>
            <translation>Zwei Aufnahmen sind schon für Sie offen. Beantworten, überspringen oder schließen Sie eine, bevor die nächste geöffnet wird.</translation>
        </message>
        <message>
            <source>This clip is longer than a workstation opens. Tell your supervisor.</source>
            <translation>Diese Aufnahme ist länger, als ein Arbeitsplatz öffnet. Sagen Sie es Ihrer Aufsicht.</translation>
        </message>
        <message>
            <source>This clip's opening was not recorded as it must be, so it stays closed. Tell facility IT.</source>
            <translation>Das Öffnen dieser Aufnahme wurde nicht so aufgezeichnet, wie es muss; sie bleibt geschlossen. Sagen Sie es der IT der Einrichtung.</translation>
        </message>
        <message>
            <source>Somebody else's answer for a clip came first. Yours was not needed; it counts as work done.</source>
            <translation>Zu einer Aufnahme kam die Antwort von jemand anderem zuerst. Ihre wurde nicht gebraucht; sie zählt als getane Arbeit.</translation>
        </message>
        <message>
            <source>A recording you answered was withdrawn. Your answer was destroyed with it.</source>
            <translation>Eine Aufnahme, die Sie beantwortet haben, wurde zurückgezogen. Ihre Antwort wurde mit ihr vernichtet.</translation>
        </message>
        <message>
            <source>The facility did not take one of your answers. Tell your supervisor.</source>
            <translation>Die Einrichtung hat eine Ihrer Antworten nicht angenommen. Sagen Sie es Ihrer Aufsicht.</translation>
        </message>
        <message>
            <source>Choose, mend or write an answer first, or mark what is wrong with the clip.</source>
            <translation>Wählen, verbessern oder schreiben Sie zuerst eine Antwort, oder geben Sie an, was mit der Aufnahme nicht stimmt.</translation>
        </message>
        <message>
            <source>Say whether the device was meant and how well its response fits.</source>
            <translation>Sagen Sie, ob das Gerät gemeint war und wie gut seine Antwort passt.</translation>
        </message>
        <message>
            <source>Say in a few words why you skip this clip.</source>
            <translation>Sagen Sie in wenigen Worten, warum Sie diese Aufnahme auslassen.</translation>
        </message>
        <message>
            <source>There is no answer of this session to take back.</source>
            <translation>Es gibt keine Antwort dieser Sitzung, die Sie zurückholen können.</translation>
        </message>
        <message>
            <source>This answer cannot be taken back any more.</source>
            <translation>Diese Antwort lässt sich nicht mehr zurückholen.</translation>
        </message>
        <message>
            <source>This answer is not one you gave in this session, so it stays as it is.</source>
            <translation>Diese Antwort haben Sie nicht in dieser Sitzung gegeben; sie bleibt, wie sie ist.</translation>
        </message>
        <message>
            <source>This answer was delivered to the data owner already. Tell your supervisor what should change.</source>
            <translation>Diese Antwort wurde dem Dateneigner schon geliefert. Sagen Sie Ihrer Aufsicht, was geändert werden soll.</translation>
        </message>
        <message>
            <source>A supervisor has opened this answer. Tell your supervisor what should change.</source>
            <translation>Die Aufsicht hat diese Antwort geöffnet. Sagen Sie Ihrer Aufsicht, was geändert werden soll.</translation>
        </message>
        <message>
            <source>This recording was withdrawn, and the answer with it.</source>
            <translation>Diese Aufnahme wurde zurückgezogen und die Antwort mit ihr.</translation>
        </message>
        <message>
            <source>The time for this clip is over, so the answer stays as it is.</source>
            <translation>Die Zeit für diese Aufnahme ist um; die Antwort bleibt, wie sie ist.</translation>
        </message>
        <message>
            <source>Somebody else is working on this clip now.</source>
            <translation>Jemand anderes arbeitet jetzt an dieser Aufnahme.</translation>
        </message>
        <message>
            <source>No sound device answers. Check that headphones are connected, then press play again.</source>
            <translation>Kein Tongerät antwortet. Prüfen Sie, ob die Kopfhörer angeschlossen sind, und drücken Sie dann wieder auf Abspielen.</translation>
        </message>
        <message>
            <source>The chosen sound device is not connected. Connect it, or choose another one, then press play again.</source>
            <translation>Das gewählte Tongerät ist nicht angeschlossen. Schließen Sie es an oder wählen Sie ein anderes, und drücken Sie dann wieder auf Abspielen.</translation>
        </message>
        <message>
            <source>The sound library of this machine does not start. Ask IT to check the installation.</source>
            <translation>Die Tonbibliothek dieses Rechners startet nicht. Bitten Sie die IT, die Installation zu prüfen.</translation>
        </message>
        <message>
            <source>Another supervisor has this one now. Take the next one.</source>
            <translation>Jemand anderes aus der Aufsicht hat diese jetzt. Nehmen Sie die nächste.</translation>
        </message>
        <message>
            <source>This review is not open to you any more. Look at the list again.</source>
            <translation>Diese Prüfung ist für Sie nicht mehr offen. Sehen Sie noch einmal in die Liste.</translation>
        </message>
        <message>
            <source>No review is open.</source>
            <translation>Keine Prüfung ist offen.</translation>
        </message>
        <message>
            <source>This review was decided elsewhere or its time was over, so nothing was changed.</source>
            <translation>Diese Prüfung wurde anderswo entschieden, oder ihre Zeit war um; nichts wurde geändert.</translation>
        </message>
        <message>
            <source>You filed this request yourself. A second person must decide it.</source>
            <translation>Diesen Antrag haben Sie selbst gestellt. Eine zweite Person muss ihn entscheiden.</translation>
        </message>
        <message>
            <source>Both accounts belong to one vetted person. Somebody else must decide it.</source>
            <translation>Beide Konten gehören einer überprüften Person. Jemand anderes muss entscheiden.</translation>
        </message>
        <message>
            <source>This request was decided already. Look at the list again.</source>
            <translation>Dieser Antrag wurde schon entschieden. Sehen Sie noch einmal in die Liste.</translation>
        </message>
        <message>
            <source>There is no such request. Look at the list again.</source>
            <translation>Es gibt keinen solchen Antrag. Sehen Sie noch einmal in die Liste.</translation>
        </message>
        <message>
            <source>Your account may not decide this request.</source>
            <translation>Ihr Konto darf diesen Antrag nicht entscheiden.</translation>
        </message>
        <message>
            <source>This workstation is not, or no longer, enrolled. Ask facility IT.</source>
            <translation>Dieser Arbeitsplatz ist nicht oder nicht mehr aufgenommen. Fragen Sie die IT der Einrichtung.</translation>
        </message>
        <message>
            <source>This computer is not enrolled with a facility yet. Ask facility IT.</source>
            <translation>Dieser Computer ist noch bei keiner Einrichtung aufgenommen. Fragen Sie die IT der Einrichtung.</translation>
        </message>
        <message>
            <source>This computer waits for a second person of facility IT to approve it.</source>
            <translation>Dieser Computer wartet, bis eine zweite Person der IT der Einrichtung ihn genehmigt.</translation>
        </message>
        <message>
            <source>This computer's key store is locked or not running. Sign in to the computer again; if that does not help, tell facility IT.</source>
            <translation>Der Schlüsselspeicher dieses Computers ist gesperrt oder läuft nicht. Melden Sie sich am Computer neu an; wenn das nicht hilft, sagen Sie es der IT der Einrichtung.</translation>
        </message>
        <message>
            <source>The facility's record does not continue what this computer has seen of it. Nothing is opened here until facility IT has looked at it.</source>
            <translation>Das Protokoll der Einrichtung setzt nicht fort, was dieser Computer davon gesehen hat. Hier wird nichts geöffnet, bis die IT der Einrichtung nachgesehen hat.</translation>
        </message>
        <message>
            <source>An encrypted file of this workstation does not open: it is damaged or belongs to another enrolment. Tell facility IT.</source>
            <translation>Eine verschlüsselte Datei dieses Arbeitsplatzes lässt sich nicht öffnen: Sie ist beschädigt oder gehört zu einer anderen Aufnahme in die Einrichtung. Sagen Sie es der IT der Einrichtung.</translation>
        </message>
        <message>
            <source>Another program holds this vault. Close it first.</source>
            <translation>Ein anderes Programm benutzt diesen Tresor. Schließen Sie es zuerst.</translation>
        </message>
        <message>
            <source>This computer's disk is full. Nothing was lost; tell facility IT.</source>
            <translation>Die Festplatte dieses Computers ist voll. Nichts ging verloren; sagen Sie es der IT der Einrichtung.</translation>
        </message>
        <message>
            <source>This computer's disk cannot be written. Tell facility IT.</source>
            <translation>Auf die Festplatte dieses Computers lässt sich nicht schreiben. Sagen Sie es der IT der Einrichtung.</translation>
        </message>
        <message>
            <source>A draft kept here cannot be read any more. Tell facility IT.</source>
            <translation>Ein hier gesicherter Entwurf lässt sich nicht mehr lesen. Sagen Sie es der IT der Einrichtung.</translation>
        </message>
        <message>
            <source>Crash dumps of this program are off.</source>
            <translation>Absturzabbilder dieses Programms sind ausgeschaltet.</translation>
        </message>
        <message>
            <source>Other programs of this account cannot look into this one.</source>
            <translation>Andere Programme dieses Kontos können nicht in dieses hineinsehen.</translation>
        </message>
        <message>
            <source>This program cannot gain privileges.</source>
            <translation>Dieses Programm kann keine weiteren Rechte erlangen.</translation>
        </message>
        <message>
            <source>Memory is not written to disk (no swap).</source>
            <translation>Der Arbeitsspeicher wird nicht auf die Festplatte geschrieben (keine Auslagerung).</translation>
        </message>
        <message>
            <source>This computer swaps memory to disk.</source>
            <translation>Dieser Computer lagert Arbeitsspeicher auf die Festplatte aus.</translation>
        </message>
        <message>
            <source>No crash handler collects memory.</source>
            <translation>Kein Absturzdienst sammelt Arbeitsspeicher.</translation>
        </message>
        <message>
            <source>A crash handler collects memory of programs that crash.</source>
            <translation>Ein Absturzdienst sammelt den Arbeitsspeicher abgestürzter Programme.</translation>
        </message>
        <message>
            <source>Programs cannot attach to each other.</source>
            <translation>Programme können sich nicht aneinanderhängen.</translation>
        </message>
        <message>
            <source>Programs of one account may attach to each other.</source>
            <translation>Programme eines Kontos können sich aneinanderhängen.</translation>
        </message>
        <message>
            <source>Other programs of this account may look into this one: this system has no protection built yet.</source>
            <translation>Andere Programme dieses Kontos können in dieses hineinsehen: Für dieses System gibt es noch keinen Schutz.</translation>
        </message>
        <message>
            <source>Whether this system writes memory to disk (swap, sleep, crash dumps) was not looked at.</source>
            <translation>Ob dieses System Arbeitsspeicher auf die Festplatte schreibt (Auslagerung, Ruhezustand, Absturzabbilder), wurde nicht geprüft.</translation>
        </message>
        <message>
            <source>Workstation</source>
            <translation>Arbeitsplatz</translation>
        </message>
        <message>
            <source>Asset tag</source>
            <translation>Inventarnummer</translation>
        </message>
        <message>
            <source>Room</source>
            <translation>Raum</translation>
        </message>
        <message>
            <source>Fingerprint on its screen</source>
            <translation>Fingerabdruck auf seinem Bildschirm</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>Eigner</translation>
        </message>
        <message>
            <source>Fingerprint of the key</source>
            <translation>Fingerabdruck des Schlüssels</translation>
        </message>
        <message>
            <source>Batch</source>
            <translation>Paket</translation>
        </message>
        <message>
            <source>Comes from</source>
            <translation>Kommt von</translation>
        </message>
        <message>
            <source>Final answers</source>
            <translation>Endgültige Antworten</translation>
        </message>
        <message>
            <source>What is left just now is hard to hear, and you have had enough of that for the moment. New clips appear here by themselves.</source>
            <translation>Was gerade noch da ist, ist belastend, und davon hatten Sie für den Moment genug. Neue Aufnahmen erscheinen hier von selbst.</translation>
        </message>
        <message>
            <source>Only an answer that came back can be appealed against.</source>
            <translation>Einspruch ist nur gegen eine Antwort möglich, die zurückkam.</translation>
        </message>
        <message>
            <source>Another supervisor has looked at this answer already, and it stays returned. Please mend it.</source>
            <translation>Eine andere Aufsicht hat diese Antwort schon angesehen, und sie bleibt zurückgegeben. Bitte verbessern Sie sie.</translation>
        </message>
        <message>
            <source>An appeal says that the answer was right, so its words stay as they were.</source>
            <translation>Ein Einspruch sagt, dass die Antwort richtig war; darum bleiben ihre Worte, wie sie waren.</translation>
        </message>
        <message>
            <source>Only an answer that came back can be replied to.</source>
            <translation>Erwidern lässt sich nur zu einer Antwort, die zurückkam.</translation>
        </message>
        <message>
            <source>Say in a few words why the answer was right.</source>
            <translation>Sagen Sie in wenigen Worten, warum die Antwort richtig war.</translation>
        </message>
        <message>
            <source>You returned this answer, so another supervisor decides about the appeal.</source>
            <translation>Sie haben diese Antwort zurückgegeben; darum entscheidet eine andere Aufsicht über den Einspruch.</translation>
        </message>
        <message>
            <source>These figures are somebody else's. Your own are on your page.</source>
            <translation>Diese Zahlen gehören jemand anderem. Ihre eigenen stehen auf Ihrer Seite.</translation>
        </message>
        <message>
            <source>The server gave somebody else's figures, and they were thrown away. Tell facility IT.</source>
            <translation>Der Server gab die Zahlen einer anderen Person, und sie wurden verworfen. Sagen Sie es der IT der Einrichtung.</translation>
        </message>
        <message>
            <source>This security key answered as a copy of it would, so it was locked. Nobody was signed in. Tell facility IT; you did nothing wrong.</source>
            <translation>Dieser Sicherheitsschlüssel hat geantwortet, wie es eine Kopie von ihm täte, und wurde deshalb gesperrt. Niemand wurde angemeldet. Sagen Sie es der IT des Hauses; Sie haben nichts falsch gemacht.</translation>
        </message>
        <message>
            <source>This security key could not be registered. Use the key that facility IT gave you, or ask them.</source>
            <translation>Dieser Sicherheitsschlüssel konnte nicht registriert werden. Nehmen Sie den, den Ihnen die IT des Hauses gegeben hat, oder fragen Sie dort nach.</translation>
        </message>
        <message>
            <source>A training authenticator opens nothing here. Use the security key that facility IT gave you.</source>
            <translation>Ein Übungs-Authentifikator öffnet hier nichts. Nehmen Sie den Sicherheitsschlüssel, den Ihnen die IT des Hauses gegeben hat.</translation>
        </message>
        <message>
            <source>A training authenticator, a program, stands in for security keys here.</source>
            <translation>Ein Übungs-Authentifikator, ein Programm, steht hier für Sicherheitsschlüssel.</translation>
        </message>
        <message>
            <source>No security key was plugged in. Nobody was signed in. Plug yours in and start again.</source>
            <translation>Es wurde kein Sicherheitsschlüssel eingesteckt. Niemand wurde angemeldet. Stecken Sie Ihren ein und beginnen Sie noch einmal.</translation>
        </message>
        <message>
            <source>You stopped. The security key signed nothing.</source>
            <translation>Sie haben abgebrochen. Der Sicherheitsschlüssel hat nichts unterschrieben.</translation>
        </message>
        <message>
            <source>The PIN took too long. Nobody was signed in. Start again.</source>
            <translation>Die PIN hat zu lange gebraucht. Niemand wurde angemeldet. Beginnen Sie noch einmal.</translation>
        </message>
        <message>
            <source>This security key is locked: its PIN was wrong too often. Ask facility IT for another key, or to make this one anew.</source>
            <translation>Dieser Sicherheitsschlüssel ist gesperrt: Seine PIN war zu oft falsch. Bitten Sie die IT des Hauses um einen anderen oder darum, diesen neu einzurichten.</translation>
        </message>
        <message>
            <source>The PIN was wrong several times in a row. Pull the security key out, plug it in again, and start again.</source>
            <translation>Die PIN war mehrmals hintereinander falsch. Ziehen Sie den Sicherheitsschlüssel heraus, stecken Sie ihn wieder ein und beginnen Sie noch einmal.</translation>
        </message>
        <message>
            <source>The security key does not take fingerprints any more: they failed too often. Ask facility IT for another key, or to make this one anew.</source>
            <translation>Der Sicherheitsschlüssel nimmt keine Fingerabdrücke mehr an: Sie schlugen zu oft fehl. Bitten Sie die IT des Hauses um einen anderen oder darum, diesen neu einzurichten.</translation>
        </message>
        <message>
            <source>The security key did not know the fingerprint. Start again.</source>
            <translation>Der Sicherheitsschlüssel hat den Fingerabdruck nicht erkannt. Beginnen Sie noch einmal.</translation>
        </message>
        <message>
            <source>This security key has no PIN yet. Facility IT sets one up with you.</source>
            <translation>Dieser Sicherheitsschlüssel hat noch keine PIN. Die IT des Hauses richtet sie mit Ihnen ein.</translation>
        </message>
        <message>
            <source>This security key wants another PIN before it is used. Facility IT sets one up with you.</source>
            <translation>Dieser Sicherheitsschlüssel verlangt eine andere PIN, bevor er benutzt wird. Die IT des Hauses richtet sie mit Ihnen ein.</translation>
        </message>
        <message>
            <source>This security key belongs to no account here. Plug in the one that you registered at your first sign-in.</source>
            <translation>Dieser Sicherheitsschlüssel gehört hier zu keinem Konto. Stecken Sie den ein, den Sie bei Ihrer ersten Anmeldung registriert haben.</translation>
        </message>
        <message>
            <source>This security key is full: it holds too many accounts. Ask facility IT for another key, or to make this one anew.</source>
            <translation>Dieser Sicherheitsschlüssel ist voll: Er trägt zu viele Konten. Bitten Sie die IT des Hauses um einen anderen oder darum, diesen neu einzurichten.</translation>
        </message>
        <message>
            <source>This security key is of a kind that is not used here. Ask facility IT for another key, or to make this one anew.</source>
            <translation>Ein Sicherheitsschlüssel dieser Art wird hier nicht benutzt. Bitten Sie die IT des Hauses um einen anderen oder darum, diesen neu einzurichten.</translation>
        </message>
        <message>
            <source>The security key was not touched in time. Start again.</source>
            <translation>Der Sicherheitsschlüssel wurde nicht rechtzeitig berührt. Beginnen Sie noch einmal.</translation>
        </message>
        <message>
            <source>The security key said no. Nobody was signed in.</source>
            <translation>Der Sicherheitsschlüssel hat abgelehnt. Niemand wurde angemeldet.</translation>
        </message>
        <message>
            <source>The security key was pulled out, or does not answer. Start again.</source>
            <translation>Der Sicherheitsschlüssel wurde herausgezogen oder antwortet nicht. Beginnen Sie noch einmal.</translation>
        </message>
        <message>
            <source>The security key answered as none should. Start again, or tell facility IT.</source>
            <translation>Der Sicherheitsschlüssel hat geantwortet, wie es keiner sollte. Beginnen Sie noch einmal, oder sagen Sie es der IT des Hauses.</translation>
        </message>
        <message>
            <source>The part of this program that keeps keys and clips ended. Your words up to the last second are kept: sign in again and go on.</source>
            <translation>Der Teil dieses Programms, der Schlüssel und Aufnahmen verwahrt, hat sich beendet. Ihre Worte bis zur letzten Sekunde sind gesichert: Melden Sie sich wieder an und machen Sie weiter.</translation>
        </message>
        <message>
            <source>The part of this program that keeps keys and clips did not start. Tell facility IT.</source>
            <translation>Der Teil dieses Programms, der Schlüssel und Aufnahmen verwahrt, ist nicht gestartet. Sagen Sie der IT der Einrichtung Bescheid.</translation>
        </message>
        <message>
            <source>The screen was locked, so the session ended. Your words are kept here.</source>
            <translation>Der Bildschirm wurde gesperrt, darum ist die Sitzung beendet. Ihre Worte bleiben hier.</translation>
        </message>
        <message>
            <source>The process with the keys reaches only files and ports it needs.</source>
            <translation>Der Prozess mit den Schlüsseln erreicht nur Dateien und Ports, die er braucht.</translation>
        </message>
        <message>
            <source>The process with the keys reaches only files it needs, but every port.</source>
            <translation>Der Prozess mit den Schlüsseln erreicht nur Dateien, die er braucht, aber jeden Port.</translation>
        </message>
        <message>
            <source>The process with the keys reaches what this account reaches.</source>
            <translation>Der Prozess mit den Schlüsseln erreicht alles, was dieses Konto erreicht.</translation>
        </message>
        <message>
            <source>The process with the window reaches only files it needs, and no network.</source>
            <translation>Der Prozess mit dem Fenster erreicht nur Dateien, die er braucht, und kein Netz.</translation>
        </message>
        <message>
            <source>The process with the window reaches only files it needs, but the network too.</source>
            <translation>Der Prozess mit dem Fenster erreicht nur Dateien, die er braucht, aber auch das Netz.</translation>
        </message>
        <message>
            <source>The process with the window reaches what this account reaches.</source>
            <translation>Der Prozess mit dem Fenster erreicht alles, was dieses Konto erreicht.</translation>
        </message>
        <message>
            <source>Keys of a session stay out of swap.</source>
            <translation>Schlüssel einer Sitzung werden nicht ausgelagert.</translation>
        </message>
        <message>
            <source>Keys of a session stay out of swap: this computer has none.</source>
            <translation>Schlüssel einer Sitzung werden nicht ausgelagert: Dieser Computer lagert nichts aus.</translation>
        </message>
        <message>
            <source>Keys of a session may be swapped to disk.</source>
            <translation>Schlüssel einer Sitzung können auf die Festplatte ausgelagert werden.</translation>
        </message>
        <message>
            <source>Locking the screen ends the session.</source>
            <translation>Wer den Bildschirm sperrt, beendet die Sitzung.</translation>
        </message>
        <message>
            <source>Locking the screen is not noticed here; sessions end when left alone.</source>
            <translation>Eine Bildschirmsperre wird hier nicht bemerkt; Sitzungen enden, wenn niemand da ist.</translation>
        </message>
        <message>
            <source>That is more than can be kept here. Shorten it and try again.</source>
            <translation>Das ist mehr, als hier aufbewahrt werden kann. Kürzen Sie es und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <source>Something here cannot be shown. Tell facility IT.</source>
            <translation>Etwas hier kann nicht angezeigt werden. Sagen Sie der IT der Einrichtung Bescheid.</translation>
        </message>
        <message>
            <source>Recordings</source>
            <translation>Aufnahmen</translation>
        </message>
        <message>
            <source>Originals to open</source>
            <translation>Zu öffnende Originale</translation>
        </message>
        <message>
            <source>Recording (SHA-256)</source>
            <translation>Aufnahme (SHA-256)</translation>
        </message>
        <message>
            <source>All hashes together (SHA-256)</source>
            <translation>Alle Hashwerte zusammen (SHA-256)</translation>
        </message>
        <message>
            <source>The program at this workstation is older or newer than the facility's and marks what it plays in another way, so no clip is opened. Facility IT must install the same version on both.</source>
            <translation>Das Programm an diesem Arbeitsplatz ist älter oder neuer als das der Einrichtung und kennzeichnet anders, was es abspielt; darum wird keine Aufnahme geöffnet. Die IT der Einrichtung muss auf beiden Seiten dieselbe Version installieren.</translation>
        </message>
        <message>
            <source>A clip is not played that fast or that slowly.</source>
            <translation>So schnell oder so langsam wird keine Aufnahme abgespielt.</translation>
        </message>
        <message>
            <source>This clip cannot be played: its playback cannot be marked. Give it back, and tell facility IT.</source>
            <translation>Diese Aufnahme kann nicht abgespielt werden: Ihre Wiedergabe lässt sich nicht kennzeichnen. Geben Sie sie zurück und sagen Sie es der IT der Einrichtung.</translation>
        </message>
        <message>
            <source>The window did not answer any more, so it was ended, and the session with it. Your words up to the last second are kept: sign in again and go on.</source>
            <translation>Das Fenster hat nicht mehr geantwortet, deshalb wurde es beendet und die Sitzung mit ihm. Ihre Worte bis zur letzten Sekunde sind gesichert: Melden Sie sich wieder an und machen Sie weiter.</translation>
        </message>
    </context>
    <context>
        <name>writing</name>
        <message>
            <source>Signs</source>
            <comment>signs</comment>
            <translation>Zeichen</translation>
        </message>
        <message>
            <source>Arrows move, Enter inserts</source>
            <comment>signs_note</comment>
            <translation>Pfeile bewegen, Enter fügt ein</translation>
        </message>
        <message>
            <source>Used last</source>
            <comment>signs_recent</comment>
            <translation>Zuletzt benutzt</translation>
        </message>
        <message>
            <source>Quotation marks</source>
            <comment>signs_quotes</comment>
            <translation>Anführungszeichen</translation>
        </message>
        <message>
            <source>Letters</source>
            <comment>signs_letters</comment>
            <translation>Buchstaben</translation>
        </message>
        <message>
            <source>Capitals</source>
            <comment>signs_capitals</comment>
            <translation>Großbuchstaben</translation>
        </message>
        <message>
            <source>Punctuation</source>
            <comment>signs_marks</comment>
            <translation>Satzzeichen</translation>
        </message>
        <message>
            <source>Signs</source>
            <comment>signs_signs</comment>
            <translation>Sonderzeichen</translation>
        </message>
        <message>
            <source>Vowel marks</source>
            <comment>signs_vowels</comment>
            <translation>Vokalzeichen</translation>
        </message>
        <message>
            <source>Digits</source>
            <comment>signs_digits</comment>
            <translation>Ziffern</translation>
        </message>
        <message>
            <source>Spaces, joiners</source>
            <comment>signs_invisible</comment>
            <translation>Leerzeichen, Verbinder</translation>
        </message>
        <message>
            <source>Tones</source>
            <comment>signs_tones</comment>
            <translation>Töne</translation>
        </message>
        <message>
            <source>Tones, more</source>
            <comment>signs_tones_more</comment>
            <translation>Töne, weitere</translation>
        </message>
        <message>
            <source>With nukta</source>
            <comment>signs_nukta</comment>
            <translation>Mit Nukta</translation>
        </message>
        <message>
            <source>Brackets</source>
            <comment>signs_brackets</comment>
            <translation>Klammern</translation>
        </message>
        <message>
            <source>Small kana</source>
            <comment>signs_small</comment>
            <translation>Kleine Kana</translation>
        </message>
        <message>
            <source>Terms of the programme</source>
            <comment>terms</comment>
            <translation>Begriffe des Programms</translation>
        </message>
        <message numerus="yes">
            <source>{n} terms for these languages</source>
            <comment>terms_note</comment>
            <extracomment>one: {n} term for these languages</extracomment>
            <translation>
                <numerusform>{n} Begriff für diese Sprachen</numerusform>
                <numerusform>{n} Begriffe für diese Sprachen</numerusform>
            </translation>
        </message>
        <message>
            <source>No glossary in this programme for these languages.</source>
            <comment>no_terms</comment>
            <translation>Dieses Programm hat kein Glossar für diese Sprachen.</translation>
        </message>
        <message>
            <source>not: {forms}</source>
            <comment>avoid</comment>
            <translation>nicht: {forms}</translation>
        </message>
        <message>
            <source>in this clip</source>
            <comment>in_clip</comment>
            <translation>in dieser Aufnahme</translation>
        </message>
        <message>
            <source>Words of the candidates</source>
            <comment>candidates</comment>
            <translation>Worte der Vorschläge</translation>
        </message>
        <message>
            <source>They stay theirs</source>
            <comment>candidates_note</comment>
            <translation>Sie bleiben deren Worte</translation>
        </message>
        <message>
            <source>There are no candidates for this clip.</source>
            <comment>no_candidates</comment>
            <translation>Zu dieser Aufnahme gibt es keine Vorschläge.</translation>
        </message>
        <message>
            <source>transcript</source>
            <comment>transcript</comment>
            <translation>Wortlaut</translation>
        </message>
        <message>
            <source>My snippets</source>
            <comment>snippets</comment>
            <translation>Meine Textbausteine</translation>
        </message>
        <message>
            <source>Only in your vault at this workstation. Dropped after {days} days without use; at most {most}. For phrases you type again and again, not for what a clip says.</source>
            <comment>snippets_note</comment>
            <translation>Nur in Ihrem Tresor an diesem Arbeitsplatz. Nach {days} Tagen ohne Gebrauch gelöscht; höchstens {most}. Für Wendungen, die Sie immer wieder schreiben, nicht für das, was eine Aufnahme sagt.</translation>
        </message>
        <message>
            <source>No snippets yet. Select words in your answer, open this panel and keep them.</source>
            <comment>no_snippets</comment>
            <translation>Noch keine Textbausteine. Wählen Sie Worte in Ihrer Antwort aus, öffnen Sie dieses Feld und behalten Sie sie.</translation>
        </message>
        <message>
            <source>Keep the selection</source>
            <comment>snippet_keep</comment>
            <translation>Auswahl behalten</translation>
        </message>
        <message>
            <source>Rename</source>
            <comment>snippet_rename</comment>
            <translation>Umbenennen</translation>
        </message>
        <message>
            <source>Delete</source>
            <comment>snippet_delete</comment>
            <translation>Löschen</translation>
        </message>
        <message>
            <source>Undo</source>
            <comment>snippet_undo</comment>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <source>Name of the snippet</source>
            <comment>snippet_name</comment>
            <translation>Name des Textbausteins</translation>
        </message>
        <message>
            <source>Select the words to keep in your answer first.</source>
            <comment>snippet_empty</comment>
            <translation>Wählen Sie zuerst in Ihrer Antwort die Worte aus, die bleiben sollen.</translation>
        </message>
        <message>
            <source>A snippet has at most {signs} characters.</source>
            <comment>snippet_long</comment>
            <translation>Ein Textbaustein hat höchstens {signs} Zeichen.</translation>
        </message>
        <message>
            <source>There are {most} snippets already. Delete one first.</source>
            <comment>snippet_full</comment>
            <translation>Es gibt schon {most} Textbausteine. Löschen Sie zuerst einen.</translation>
        </message>
        <message>
            <source>Deleted. Ctrl+Z brings it back.</source>
            <comment>snippet_gone</comment>
            <translation>Gelöscht. Ctrl+Z holt ihn zurück.</translation>
        </message>
        <message>
            <source>Other spellings</source>
            <comment>spelling</comment>
            <translation>Andere Schreibweisen</translation>
        </message>
        <message>
            <source>Other spellings of “{word}”</source>
            <comment>spelling_of</comment>
            <translation>Andere Schreibweisen von „{word}“</translation>
        </message>
        <message>
            <source>Looking…</source>
            <comment>looking</comment>
            <translation>Wird gesucht…</translation>
        </message>
        <message>
            <source>Leave it as it is</source>
            <comment>leave_it</comment>
            <translation>So lassen</translation>
        </message>
        <message>
            <source>Right until you sign out</source>
            <comment>leave_it_note</comment>
            <translation>Gilt als richtig, bis Sie sich abmelden</translation>
        </message>
        <message>
            <source>No word here looks wrong to the spell check.</source>
            <comment>nothing_wrong</comment>
            <translation>Der Rechtschreibprüfung fällt hier kein Wort auf.</translation>
        </message>
        <message>
            <source>No spell check for {language} at this workstation.</source>
            <comment>unchecked</comment>
            <translation>Keine Rechtschreibprüfung für {language} an diesem Arbeitsplatz.</translation>
        </message>
        <message>
            <source>Type to find</source>
            <comment>filter</comment>
            <translation>Zum Finden tippen</translation>
        </message>
        <message>
            <source>Nothing fits what you typed.</source>
            <comment>none_fits</comment>
            <translation>Nichts passt zu dem, was Sie getippt haben.</translation>
        </message>
        <message numerus="yes">
            <source>{n} more: type to find them.</source>
            <comment>more</comment>
            <extracomment>one: {n} more: type to find it.</extracomment>
            <translation>
                <numerusform>{n} weiterer: Tippen findet ihn.</numerusform>
                <numerusform>{n} weitere: Tippen findet sie.</numerusform>
            </translation>
        </message>
        <message>
            <source>spelling</source>
            <comment>hint_spelling</comment>
            <translation>Schreibweise</translation>
        </message>
        <message>
            <source>sign</source>
            <comment>hint_sign</comment>
            <translation>Zeichen</translation>
        </message>
        <message>
            <source>term</source>
            <comment>hint_term</comment>
            <translation>Begriff</translation>
        </message>
        <message>
            <source>snippet</source>
            <comment>hint_snippet</comment>
            <translation>Baustein</translation>
        </message>
        <message>
            <source>candidate’s words</source>
            <comment>hint_candidate</comment>
            <translation>Worte eines Vorschlags</translation>
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
                <numerusform>Eine Aufnahme wurde zurückgezogen. Ein Textbaustein, den Sie behielten, während sie offen war, hätte ihre Worte enthalten können; er wurde darum mit ihr gelöscht.</numerusform>
                <numerusform>Eine Aufnahme wurde zurückgezogen. {n} Textbausteine, die Sie behielten, während sie offen war, hätten ihre Worte enthalten können; sie wurden darum mit ihr gelöscht.</numerusform>
            </translation>
        </message>
    </context>
</TS>
