<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
    <context>
        <name>day</name>
        <message>
            <source>Reply to the supervisor</source>
            <comment>reply</comment>
            <translation>Respuesta a la supervisión</translation>
        </message>
        <message>
            <source>Reply, or the reason of an appeal (optional)</source>
            <comment>reply_hint</comment>
            <translation>Respuesta, o motivo de una reclamación (opcional)</translation>
        </message>
        <message>
            <source>Your reply goes with the answer.</source>
            <comment>reply_kept</comment>
            <translation>Su comentario saldrá con la respuesta.</translation>
        </message>
        <message>
            <source>Appeal</source>
            <comment>appeal</comment>
            <translation>Reclamar</translation>
        </message>
        <message>
            <source>Another supervisor has looked at it. Please mend it now; a reply goes with your answer.</source>
            <comment>appealed_once</comment>
            <translation>Otra persona de supervisión ya la ha mirado. Corríjala ahora; un comentario saldrá con su respuesta.</translation>
        </message>
        <message>
            <source>Say in a few words why your answer was right. Then appeal again.</source>
            <comment>reason_missing</comment>
            <translation>Diga en pocas palabras por qué su respuesta era correcta. Después reclame otra vez.</translation>
        </message>
        <message>
            <source>reply</source>
            <comment>hint_reply</comment>
            <translation>responder</translation>
        </message>
        <message>
            <source>appeal</source>
            <comment>hint_appeal</comment>
            <translation>reclamar</translation>
        </message>
        <message>
            <source>I stopped by mistake</source>
            <comment>hint_undo</comment>
            <translation>paré por error</translation>
        </message>
        <message>
            <source>Take the time you need. Nobody asks why, nothing counts against you, and your time is paid as worked.</source>
            <comment>stopped_lead</comment>
            <translation>Tómese el tiempo que necesite. Nadie pregunta por qué, nada cuenta en su contra y su tiempo se paga como trabajo.</translation>
        </message>
        <message>
            <source>Skip this one</source>
            <comment>stopped_give_back</comment>
            <translation>Omitir este</translation>
        </message>
        <message>
            <source>somebody else takes it; it is no skip in any figure</source>
            <comment>stopped_give_back_note</comment>
            <translation>lo toma otra persona; no cuenta como omitido en ninguna cifra</translation>
        </message>
        <message>
            <source>Hand it over to a volunteer</source>
            <comment>stopped_hand_over</comment>
            <translation>Pasarlo a una persona voluntaria</translation>
        </message>
        <message>
            <source>to a person who chose such clips; it never comes back to you</source>
            <comment>stopped_hand_over_note</comment>
            <translation>a alguien que eligió estos clips; nunca vuelve a usted</translation>
        </message>
        <message>
            <source>ten minutes or more; this page waits for you</source>
            <comment>stopped_break_note</comment>
            <translation>diez minutos o más; esta página le espera</translation>
        </message>
        <message>
            <source>It is out of your hands</source>
            <comment>let_go</comment>
            <translation>Ya no está en sus manos</translation>
        </message>
        <message>
            <source>This clip does not come back to you, and nothing is counted. The next one comes when you say so.</source>
            <comment>let_go_lead</comment>
            <translation>Este clip no vuelve a usted y no se cuenta nada. El siguiente llega cuando usted lo diga.</translation>
        </message>
        <message>
            <source>Go on with another clip</source>
            <comment>stopped_next</comment>
            <translation>Seguir con otro clip</translation>
        </message>
        <message>
            <source>it stays silent until you press play</source>
            <comment>stopped_next_note</comment>
            <translation>queda en silencio hasta que lo reproduzca</translation>
        </message>
        <message>
            <source>I stopped by mistake</source>
            <comment>undo_stop</comment>
            <translation>Paré por error</translation>
        </message>
        <message>
            <source>A break</source>
            <comment>break_title</comment>
            <translation>Una pausa</translation>
        </message>
        <message>
            <source>The sound is off, your work is covered and your draft is kept. Ten minutes are good; take more if you need them.</source>
            <comment>break_lead</comment>
            <translation>El sonido está apagado, su trabajo está cubierto y su borrador se guarda. Diez minutos van bien; tome más si los necesita.</translation>
        </message>
        <message>
            <source>Back to work</source>
            <comment>break_back</comment>
            <translation>Volver al trabajo</translation>
        </message>
        <message>
            <source>Since {at}. The clock of your work stands still.</source>
            <comment>break_since</comment>
            <translation>Desde las {at}. El reloj de su trabajo está parado.</translation>
        </message>
        <message>
            <source>back to work</source>
            <comment>hint_break_back</comment>
            <translation>volver al trabajo</translation>
        </message>
        <message numerus="yes">
            <source>You have worked for {n} minutes without a break.</source>
            <comment>break_due</comment>
            <extracomment>one: You have worked for 1 minute without a break.</extracomment>
            <translation>
                <numerusform>Ha trabajado 1 minuto sin pausa.</numerusform>
                <numerusform>Ha trabajado {n} minutos sin pausa.</numerusform>
            </translation>
        </message>
        <message>
            <source>A few minutes away from the screen do ears and hands good.</source>
            <comment>break_due_do</comment>
            <translation>Unos minutos lejos de la pantalla sientan bien a los oídos y a las manos.</translation>
        </message>
        <message>
            <source>Later</source>
            <comment>break_later</comment>
            <translation>Más tarde</translation>
        </message>
        <message>
            <source>Take a break</source>
            <comment>break_take</comment>
            <translation>Hacer una pausa</translation>
        </message>
        <message>
            <source>Your appeal was upheld: your answer was right ({pair}).</source>
            <comment>told_upheld</comment>
            <translation>Su reclamación fue aceptada: su respuesta era correcta ({pair}).</translation>
        </message>
        <message>
            <source>It was accepted as it stood.</source>
            <comment>told_upheld_do</comment>
            <translation>Se aceptó tal como estaba.</translation>
        </message>
        <message>
            <source>Your appeal was looked at, and the answer was settled with other words ({pair}).</source>
            <comment>told_mended</comment>
            <translation>Su reclamación se ha mirado y la respuesta quedó con otras palabras ({pair}).</translation>
        </message>
        <message>
            <source>There is nothing you need to do.</source>
            <comment>told_mended_do</comment>
            <translation>No tiene que hacer nada.</translation>
        </message>
        <message>
            <source>Your appeal was looked at, and the answer stays returned ({pair}).</source>
            <comment>told_stays</comment>
            <translation>Su reclamación se ha mirado y la respuesta sigue devuelta ({pair}).</translation>
        </message>
        <message>
            <source>It comes to you first, with what the other supervisor says.</source>
            <comment>told_stays_do</comment>
            <translation>Le llega primero a usted, con lo que dice la otra supervisión.</translation>
        </message>
        <message numerus="yes">
            <source>{n} appeals were decided.</source>
            <comment>told_several</comment>
            <extracomment>one: {n} appeal was decided.</extracomment>
            <translation>
                <numerusform>Se ha decidido {n} reclamación.</numerusform>
                <numerusform>Se han decidido {n} reclamaciones.</numerusform>
            </translation>
        </message>
        <message>
            <source>What became of them stands under your own figures.</source>
            <comment>told_several_do</comment>
            <translation>Lo que resultó está en sus propias cifras.</translation>
        </message>
        <message>
            <source>My figures</source>
            <comment>see_progress</comment>
            <translation>Mis cifras</translation>
        </message>
        <message>
            <source>my figures</source>
            <comment>hint_progress</comment>
            <translation>mis cifras</translation>
        </message>
        <message>
            <source>Your work</source>
            <comment>title</comment>
            <translation>Su trabajo</translation>
        </message>
        <message>
            <source>Yours alone: these figures are never set beside anybody else's.</source>
            <comment>lead</comment>
            <translation>Solo suyas: estas cifras nunca se ponen al lado de las de otras personas.</translation>
        </message>
        <message>
            <source>Asking the facility …</source>
            <comment>asking_lead</comment>
            <translation>Se pregunta al centro …</translation>
        </message>
        <message>
            <source>Saving …</source>
            <comment>asking</comment>
            <translation>Guardando …</translation>
        </message>
        <message>
            <source>Your last 14 days</source>
            <comment>days</comment>
            <translation>Sus últimos 14 días</translation>
        </message>
        <message numerus="yes">
            <source>{n} answers in 14 days</source>
            <comment>days_total</comment>
            <extracomment>one: 1 answer in 14 days</extracomment>
            <translation>
                <numerusform>1 respuesta en 14 días</numerusform>
                <numerusform>{n} respuestas en 14 días</numerusform>
            </translation>
        </message>
        <message>
            <source>No answers in these 14 days yet</source>
            <comment>days_none</comment>
            <translation>Aún no hay respuestas en estos 14 días</translation>
        </message>
        <message>
            <source>T shows it as a table; days end at midnight UTC</source>
            <comment>days_note</comment>
            <translation>T lo muestra como tabla; los días acaban a medianoche UTC</translation>
        </message>
        <message>
            <source>Answers</source>
            <comment>lane_answers</comment>
            <translation>Respuestas</translation>
        </message>
        <message>
            <source>Came back</source>
            <comment>lane_returned</comment>
            <translation>Devueltas</translation>
        </message>
        <message>
            <source>Active, h:min</source>
            <comment>lane_active</comment>
            <translation>Activo, h:min</translation>
        </message>
        <message numerus="yes">
            <source>{day}: {n} answers</source>
            <comment>spoken</comment>
            <extracomment>one: {day}: 1 answer</extracomment>
            <translation>
                <numerusform>{day}: 1 respuesta</numerusform>
                <numerusform>{day}: {n} respuestas</numerusform>
            </translation>
        </message>
        <message>
            <source>Day</source>
            <comment>column_day</comment>
            <translation>Día</translation>
        </message>
        <message>
            <source>Answers</source>
            <comment>column_answers</comment>
            <translation>Respuestas</translation>
        </message>
        <message>
            <source>Skipped</source>
            <comment>column_skips</comment>
            <translation>Omitidos</translation>
        </message>
        <message>
            <source>Accepted as they were</source>
            <comment>column_accepted</comment>
            <translation>Aceptadas como estaban</translation>
        </message>
        <message>
            <source>Mended by a supervisor</source>
            <comment>column_mended</comment>
            <translation>Corregidas por la supervisión</translation>
        </message>
        <message>
            <source>Came back</source>
            <comment>column_returned</comment>
            <translation>Devueltas</translation>
        </message>
        <message>
            <source>Active time</source>
            <comment>column_active</comment>
            <translation>Tiempo activo</translation>
        </message>
        <message>
            <source>Today</source>
            <comment>today</comment>
            <translation>Hoy</translation>
        </message>
        <message>
            <source>Your supervisor sees these same figures. What you stopped counts as work, and as nothing else.</source>
            <comment>same</comment>
            <translation>Su supervisión ve estas mismas cifras. Lo que usted paró cuenta como trabajo, y como nada más.</translation>
        </message>
        <message>
            <source>Known answers, in batches that are delivered: met {n} of {most}.</source>
            <comment>gold_of</comment>
            <translation>Respuestas conocidas, en lotes ya entregados: {n} de {most} acertadas.</translation>
        </message>
        <message>
            <source>What came back</source>
            <comment>back</comment>
            <translation>Lo que volvió</translation>
        </message>
        <message numerus="yes">
            <source>{n} wait for you</source>
            <comment>back_open</comment>
            <extracomment>one: 1 waits for you</extracomment>
            <translation>
                <numerusform>1 le espera</numerusform>
                <numerusform>{n} le esperan</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing came back in these 14 days.</source>
            <comment>back_none</comment>
            <translation>En estos 14 días no volvió nada.</translation>
        </message>
        <message>
            <source>The comment is gone with its recording.</source>
            <comment>comment_gone</comment>
            <translation>El comentario desapareció con su grabación.</translation>
        </message>
        <message>
            <source>waits for you</source>
            <comment>state_open</comment>
            <translation>le espera</translation>
        </message>
        <message>
            <source>answered since</source>
            <comment>state_answered</comment>
            <translation>respondida desde entonces</translation>
        </message>
        <message>
            <source>settled</source>
            <comment>state_settled</comment>
            <translation>resuelta</translation>
        </message>
        <message>
            <source>appeal waits</source>
            <comment>state_appealed</comment>
            <translation>reclamación en espera</translation>
        </message>
        <message>
            <source>appeal upheld</source>
            <comment>state_upheld</comment>
            <translation>reclamación aceptada</translation>
        </message>
        <message>
            <source>appeal: settled with other words</source>
            <comment>state_mended</comment>
            <translation>reclamación: resuelta con otras palabras</translation>
        </message>
        <message>
            <source>appeal: stays returned</source>
            <comment>state_stays</comment>
            <translation>reclamación: sigue devuelta</translation>
        </message>
        <message>
            <source>Care</source>
            <comment>care</comment>
            <translation>Cuidado</translation>
        </message>
        <message>
            <source>Clips hard to hear, today</source>
            <comment>met_hard_today</comment>
            <translation>Clips duros de oír, hoy</translation>
        </message>
        <message>
            <source>In seven days</source>
            <comment>met_hard_week</comment>
            <translation>En siete días</translation>
        </message>
        <message>
            <source>Safe ears, today</source>
            <comment>met_ears</comment>
            <translation>Oídos a salvo, hoy</translation>
        </message>
        <message>
            <source>{n} of {most}</source>
            <comment>of</comment>
            <translation>{n} de {most}</translation>
        </message>
        <message>
            <source>Above these numbers you are given only calm clips, and never two hard ones in a row.</source>
            <comment>hard_note</comment>
            <translation>Por encima de estas cifras solo recibe clips tranquilos, y nunca dos duros seguidos.</translation>
        </message>
        <message>
            <source>Volunteer for hard clips</source>
            <comment>volunteer</comment>
            <translation>Ofrecerme para clips duros</translation>
        </message>
        <message>
            <source>Volunteer no longer</source>
            <comment>volunteer_end</comment>
            <translation>Dejar de ofrecerme</translation>
        </message>
        <message>
            <source>Clips that others found hard come to you first, within the numbers above.</source>
            <comment>volunteers</comment>
            <translation>Los clips que otras personas hallaron duros le llegan primero, hasta las cifras de arriba.</translation>
        </message>
        <message>
            <source>Clips that others found hard go to volunteers first. You can change this at any time.</source>
            <comment>volunteers_not</comment>
            <translation>Los clips que otras personas hallaron duros van primero a personas voluntarias. Puede cambiarlo en cualquier momento.</translation>
        </message>
        <message>
            <source>Remind me of a break after so many minutes</source>
            <comment>breaks</comment>
            <translation>Recordarme una pausa tras tantos minutos</translation>
        </message>
        <message>
            <source>Never</source>
            <comment>breaks_off</comment>
            <translation>Nunca</translation>
        </message>
        <message>
            <source>Five minutes without work are a break. The reminder waits until nothing plays.</source>
            <comment>breaks_note</comment>
            <translation>Cinco minutos sin trabajar son una pausa. El aviso espera a que no suene nada.</translation>
        </message>
        <message>
            <source>up, down</source>
            <comment>key_scroll</comment>
            <translation>arriba, abajo</translation>
        </message>
        <message>
            <source>picture or table</source>
            <comment>key_table</comment>
            <translation>imagen o tabla</translation>
        </message>
        <message>
            <source>volunteer, or no longer</source>
            <comment>key_volunteer</comment>
            <translation>ofrecerse, o dejarlo</translation>
        </message>
        <message>
            <source>minutes to a break</source>
            <comment>key_breaks</comment>
            <translation>minutos hasta la pausa</translation>
        </message>
        <message>
            <source>back</source>
            <comment>key_back</comment>
            <translation>atrás</translation>
        </message>
        <message>
            <source>all keys</source>
            <comment>key_keys</comment>
            <translation>todas las teclas</translation>
        </message>
    </context>
    <context>
        <name>desk</name>
        <message>
            <source>How sure are you?</source>
            <comment>sure</comment>
            <translation>¿Qué seguridad tiene?</translation>
        </message>
        <message>
            <source>Unsure</source>
            <comment>sure_1</comment>
            <translation>Baja</translation>
        </message>
        <message>
            <source>Fair</source>
            <comment>sure_2</comment>
            <translation>Media</translation>
        </message>
        <message>
            <source>Sure</source>
            <comment>sure_3</comment>
            <translation>Alta</translation>
        </message>
        <message>
            <source>Certain</source>
            <comment>sure_4</comment>
            <translation>Plena</translation>
        </message>
        <message>
            <source>Flags</source>
            <comment>flags</comment>
            <translation>Avisos</translation>
        </message>
        <message>
            <source>a digit puts a flag on or takes it off</source>
            <comment>flags_note</comment>
            <translation>una cifra pone o quita un aviso</translation>
        </message>
        <message>
            <source>Add a flag</source>
            <comment>add_flag</comment>
            <translation>Añadir aviso</translation>
        </message>
        <message>
            <source>Unintelligible</source>
            <comment>flag_unintelligible</comment>
            <translation>Ininteligible</translation>
        </message>
        <message>
            <source>too little can be understood</source>
            <comment>flag_unintelligible_note</comment>
            <translation>se entiende demasiado poco</translation>
        </message>
        <message>
            <source>Wrong language</source>
            <comment>flag_wrong_language</comment>
            <translation>Otro idioma</translation>
        </message>
        <message>
            <source>another language than the clip says</source>
            <comment>flag_wrong_language_note</comment>
            <translation>no es el idioma que dice el clip</translation>
        </message>
        <message>
            <source>More than one speaker</source>
            <comment>flag_several_speakers</comment>
            <translation>Hablan varias personas</translation>
        </message>
        <message>
            <source>voices speak over or after each other</source>
            <comment>flag_several_speakers_note</comment>
            <translation>voces a la vez o una tras otra</translation>
        </message>
        <message>
            <source>Not meant for the device</source>
            <comment>flag_accidental_activation</comment>
            <translation>No iba dirigido al aparato</translation>
        </message>
        <message>
            <source>the recording began by accident</source>
            <comment>flag_accidental_activation_note</comment>
            <translation>la grabación empezó por accidente</translation>
        </message>
        <message>
            <source>Personal detail heard</source>
            <comment>flag_personal_detail</comment>
            <translation>Se oye un dato personal</translation>
        </message>
        <message>
            <source>select it in the sound first: nobody after you hears it</source>
            <comment>flag_personal_detail_note</comment>
            <translation>selecciónelo antes en el sonido: nadie después de usted lo oirá</translation>
        </message>
        <message>
            <source>Distressing</source>
            <comment>flag_distressing</comment>
            <translation>Perturbador</translation>
        </message>
        <message>
            <source>hard to listen to</source>
            <comment>flag_distressing_note</comment>
            <translation>cuesta escucharlo</translation>
        </message>
        <message>
            <source>Somebody may be in danger</source>
            <comment>flag_safeguarding</comment>
            <translation>Alguien puede estar en peligro</translation>
        </message>
        <message>
            <source>a supervisor looks at it soon</source>
            <comment>flag_safeguarding_note</comment>
            <translation>la supervisión lo mirará pronto</translation>
        </message>
        <message>
            <source>Comment</source>
            <comment>comment</comment>
            <translation>Comentario</translation>
        </message>
        <message>
            <source>Comment (optional)</source>
            <comment>comment_hint</comment>
            <translation>Comentario (opcional)</translation>
        </message>
        <message>
            <source>Submit and next</source>
            <comment>submit</comment>
            <translation>Enviar y seguir</translation>
        </message>
        <message>
            <source>Saving …</source>
            <comment>submitting</comment>
            <translation>Guardando…</translation>
        </message>
        <message>
            <source>Skip…</source>
            <comment>skip</comment>
            <translation>Omitir…</translation>
        </message>
        <message>
            <source>Take back last</source>
            <comment>take_back</comment>
            <translation>Recuperar</translation>
        </message>
        <message>
            <source>There is no answer to take back.</source>
            <comment>nothing_to_take_back</comment>
            <translation>No hay ninguna respuesta que recuperar.</translation>
        </message>
        <message>
            <source>{percent} % of the speech heard</source>
            <comment>gate_closed</comment>
            <translation>{percent} % del habla escuchado</translation>
        </message>
        <message>
            <source>All heard. Your answer is next.</source>
            <comment>gate_incomplete</comment>
            <translation>Todo escuchado. Falta su respuesta.</translation>
        </message>
        <message>
            <source>All heard. Ready to submit.</source>
            <comment>gate_open</comment>
            <translation>Todo escuchado. Listo para enviar.</translation>
        </message>
        <message>
            <source>Listen to the whole clip first. Flags and skip work at any time.</source>
            <comment>hear_first</comment>
            <translation>Escuche primero el clip entero. Los avisos y omitir funcionan siempre.</translation>
        </message>
        <message>
            <source>Take, mend or write an answer first.</source>
            <comment>incomplete</comment>
            <translation>Tome, corrija o escriba primero una respuesta.</translation>
        </message>
        <message>
            <source>Say what was heard, whether the device was meant, and whether the response fits.</source>
            <comment>incomplete_command</comment>
            <translation>Diga qué se oyó, si se dirigía al aparato y si la respuesta encaja.</translation>
        </message>
        <message>
            <source>Give this clip back</source>
            <comment>skip_title</comment>
            <translation>Devolver este clip</translation>
        </message>
        <message>
            <source>it goes to somebody else; a digit chooses</source>
            <comment>skip_note</comment>
            <translation>pasa a otra persona; una cifra elige</translation>
        </message>
        <message>
            <source>I cannot understand it</source>
            <comment>skip_cannot_understand</comment>
            <translation>No puedo entenderlo</translation>
        </message>
        <message>
            <source>too noisy, too fast, too faint</source>
            <comment>skip_cannot_understand_note</comment>
            <translation>mucho ruido, muy rápido, muy bajo</translation>
        </message>
        <message>
            <source>Not my language</source>
            <comment>skip_not_my_language</comment>
            <translation>No es mi idioma</translation>
        </message>
        <message>
            <source>or a dialect I do not know well</source>
            <comment>skip_not_my_language_note</comment>
            <translation>o un dialecto que no conozco bien</translation>
        </message>
        <message>
            <source>I know this person</source>
            <comment>skip_know_the_speaker</comment>
            <translation>Conozco a esta persona</translation>
        </message>
        <message>
            <source>somebody else listens instead</source>
            <comment>skip_know_the_speaker_note</comment>
            <translation>otra persona escuchará en mi lugar</translation>
        </message>
        <message>
            <source>Something is wrong with the sound</source>
            <comment>skip_bad_sound</comment>
            <translation>Algo falla en el sonido</translation>
        </message>
        <message>
            <source>cut off, empty, distorted</source>
            <comment>skip_bad_sound_note</comment>
            <translation>cortado, vacío, distorsionado</translation>
        </message>
        <message>
            <source>This is too much</source>
            <comment>skip_too_much</comment>
            <translation>Esto es demasiado</translation>
        </message>
        <message>
            <source>no reason is asked and nothing is counted</source>
            <comment>skip_too_much_note</comment>
            <translation>nadie pregunta el motivo y nada se cuenta</translation>
        </message>
        <message>
            <source>Another reason</source>
            <comment>skip_other</comment>
            <translation>Otro motivo</translation>
        </message>
        <message>
            <source>write it below, then press Enter</source>
            <comment>skip_other_note</comment>
            <translation>escríbalo abajo y pulse Enter</translation>
        </message>
        <message>
            <source>Another reason, in a few words</source>
            <comment>skip_why</comment>
            <translation>Otro motivo, en pocas palabras</translation>
        </message>
        <message>
            <source>Another reason needs a few words. Write them in the line below.</source>
            <comment>skip_note_needed</comment>
            <translation>Otro motivo necesita unas palabras. Escríbalas en la línea de abajo.</translation>
        </message>
        <message>
            <source>The sound is off</source>
            <comment>stopped</comment>
            <translation>El sonido está apagado</translation>
        </message>
        <message>
            <source>Go on with this clip</source>
            <comment>stopped_go_on</comment>
            <translation>Seguir con este clip</translation>
        </message>
        <message>
            <source>it stays silent until you press play</source>
            <comment>stopped_go_on_note</comment>
            <translation>queda en silencio hasta que pulse reproducir</translation>
        </message>
        <message>
            <source>Take a break</source>
            <comment>stopped_break</comment>
            <translation>Hacer una pausa</translation>
        </message>
        <message>
            <source>Candidates</source>
            <comment>candidates</comment>
            <translation>Propuestas</translation>
        </message>
        <message numerus="yes">
            <source>{n} candidates, in no order</source>
            <comment>candidates_count</comment>
            <extracomment>one: 1 candidate</extracomment>
            <translation>
                <numerusform>1 propuesta</numerusform>
                <numerusform>{n} propuestas, sin orden</numerusform>
            </translation>
        </message>
        <message>
            <source>Your answer</source>
            <comment>answer</comment>
            <translation>Su respuesta</translation>
        </message>
        <message>
            <source>Take a candidate with its digit, or write your own</source>
            <comment>answer_hint</comment>
            <translation>Tome una propuesta con su cifra o escriba la suya</translation>
        </message>
        <message>
            <source>Reset</source>
            <comment>reset</comment>
            <translation>Restablecer</translation>
        </message>
        <message>
            <source>This came back to you</source>
            <comment>returned</comment>
            <translation>Esto volvió a usted</translation>
        </message>
        <message>
            <source>Your words then: {text}</source>
            <comment>returned_words</comment>
            <translation>Sus palabras de entonces: {text}</translation>
        </message>
        <message>
            <source>Mended</source>
            <comment>origin_mended</comment>
            <translation>Corregida</translation>
        </message>
        <message>
            <source>Own words</source>
            <comment>origin_own</comment>
            <translation>Palabras propias</translation>
        </message>
        <message>
            <source>draft saved {at}</source>
            <comment>saved</comment>
            <translation>borrador guardado {at}</translation>
        </message>
        <message>
            <source>What was said</source>
            <comment>heard</comment>
            <translation>Lo que se dijo</translation>
        </message>
        <message>
            <source>What the device answered</source>
            <comment>response</comment>
            <translation>Lo que respondió el aparato</translation>
        </message>
        <message>
            <source>Was the device meant?</source>
            <comment>meant</comment>
            <translation>¿Se dirigía al aparato?</translation>
        </message>
        <message>
            <source>Yes</source>
            <comment>meant_yes</comment>
            <translation>Sí</translation>
        </message>
        <message>
            <source>No</source>
            <comment>meant_no</comment>
            <translation>No</translation>
        </message>
        <message>
            <source>Unsure</source>
            <comment>meant_unsure</comment>
            <translation>Dudoso</translation>
        </message>
        <message>
            <source>Does the answer fit?</source>
            <comment>fit</comment>
            <translation>¿Encaja la respuesta?</translation>
        </message>
        <message>
            <source>1 Barely</source>
            <comment>fit_1</comment>
            <translation>1 Apenas</translation>
        </message>
        <message>
            <source>2 In part</source>
            <comment>fit_2</comment>
            <translation>2 Parte</translation>
        </message>
        <message>
            <source>3 Well</source>
            <comment>fit_3</comment>
            <translation>3 Bien</translation>
        </message>
        <message>
            <source>4 Fully</source>
            <comment>fit_4</comment>
            <translation>4 Todo</translation>
        </message>
        <message>
            <source>5 Not at all</source>
            <comment>fit_0</comment>
            <translation>5 Nada</translation>
        </message>
        <message>
            <source>Wake word: {word}</source>
            <comment>wake_word</comment>
            <translation>Palabra de activación: {word}</translation>
        </message>
        <message>
            <source>Made for training.</source>
            <comment>made_for_training</comment>
            <translation>Hecho para la formación.</translation>
        </message>
        <message>
            <source>Training clip.</source>
            <comment>training_banner</comment>
            <translation>Clip de práctica.</translation>
        </message>
        <message>
            <source>Piece {piece} of a longer recording. Write your own translation.</source>
            <comment>piece</comment>
            <translation>Parte {piece} de una grabación más larga. Escriba su propia traducción.</translation>
        </message>
        <message>
            <source>Opening the next clip …</source>
            <comment>waiting</comment>
            <translation>Abriendo el siguiente clip…</translation>
        </message>
        <message>
            <source>play</source>
            <comment>hint_play</comment>
            <translation>reproducir</translation>
        </message>
        <message>
            <source>say again</source>
            <comment>hint_again</comment>
            <translation>repetir</translation>
        </message>
        <message>
            <source>loop</source>
            <comment>hint_loop</comment>
            <translation>bucle</translation>
        </message>
        <message>
            <source>take</source>
            <comment>hint_take</comment>
            <translation>tomar</translation>
        </message>
        <message>
            <source>mend</source>
            <comment>hint_mend</comment>
            <translation>corregir</translation>
        </message>
        <message>
            <source>write my own</source>
            <comment>hint_own</comment>
            <translation>escribir la mía</translation>
        </message>
        <message>
            <source>flag</source>
            <comment>hint_flag</comment>
            <translation>aviso</translation>
        </message>
        <message>
            <source>skip</source>
            <comment>hint_skip</comment>
            <translation>omitir</translation>
        </message>
        <message>
            <source>submit</source>
            <comment>hint_submit</comment>
            <translation>enviar</translation>
        </message>
        <message>
            <source>stop, this is too much</source>
            <comment>hint_stop</comment>
            <translation>alto, esto es demasiado</translation>
        </message>
        <message>
            <source>all keys</source>
            <comment>hint_keys</comment>
            <translation>todas las teclas</translation>
        </message>
        <message>
            <source>was it meant</source>
            <comment>hint_meant</comment>
            <translation>se dirigía</translation>
        </message>
        <message>
            <source>does it fit</source>
            <comment>hint_fit</comment>
            <translation>encaja</translation>
        </message>
        <message>
            <source>Your answer is safe. The next clip comes as soon as it is here.</source>
            <comment>waiting_lead</comment>
            <translation>Su respuesta está a salvo. El siguiente clip llega en cuanto esté aquí.</translation>
        </message>
        <message>
            <source>No clip is open</source>
            <comment>between</comment>
            <translation>No hay ningún clip abierto</translation>
        </message>
        <message>
            <source>Next clip</source>
            <comment>between_next</comment>
            <translation>Siguiente clip</translation>
        </message>
        <message>
            <source>To the queue</source>
            <comment>between_leave</comment>
            <translation>A la lista</translation>
        </message>
        <message>
            <source>choose</source>
            <comment>hint_choose</comment>
            <translation>elegir</translation>
        </message>
        <message>
            <source>back</source>
            <comment>hint_back</comment>
            <translation>volver</translation>
        </message>
        <message>
            <source>Write what you hear</source>
            <comment>answer_hint_own</comment>
            <translation>Escriba lo que oye</translation>
        </message>
        <message>
            <source>Differences</source>
            <comment>view_differences</comment>
            <translation>Diferencias</translation>
        </message>
        <message>
            <source>Whole sentences</source>
            <comment>view_whole</comment>
            <translation>Frases enteras</translation>
        </message>
        <message>
            <source>How candidates are shown</source>
            <comment>view</comment>
            <translation>Cómo se muestran las propuestas</translation>
        </message>
        <message>
            <source>Difference {n} of {of}</source>
            <comment>place</comment>
            <translation>Diferencia {n} de {of}</translation>
        </message>
        <message>
            <source>Whole sentences apart</source>
            <comment>place_whole</comment>
            <translation>Frases enteras distintas</translation>
        </message>
        <message>
            <source>{place} · looping</source>
            <comment>place_looping</comment>
            <translation>{place} · en bucle</translation>
        </message>
        <message numerus="yes">
            <source>{m} candidates differ in {n} places</source>
            <comment>differ_count</comment>
            <extracomment>one: {m} candidates differ in 1 place</extracomment>
            <translation>
                <numerusform>{m} propuestas difieren en 1 lugar</numerusform>
                <numerusform>{m} propuestas difieren en {n} lugares</numerusform>
            </translation>
        </message>
        <message>
            <source>{m} candidates, no difference in words</source>
            <comment>agree</comment>
            <translation>{m} propuestas, sin diferencia de palabras</translation>
        </message>
        <message>
            <source>{letters} breaks off early</source>
            <comment>breaks_off</comment>
            <translation>{letters} se corta antes</translation>
        </message>
        <message>
            <source>Against {letter}</source>
            <comment>against</comment>
            <translation>Frente a {letter}</translation>
        </message>
        <message>
            <source>Against the transcript</source>
            <comment>against_transcript</comment>
            <translation>Frente al texto</translation>
        </message>
        <message>
            <source>{letter} as it is</source>
            <comment>origin_whole</comment>
            <translation>{letter} tal cual</translation>
        </message>
        <message>
            <source>Built from {letters}</source>
            <comment>built</comment>
            <translation>Hecha con {letters}</translation>
        </message>
        <message>
            <source>Built from {letters}, mended</source>
            <comment>built_mended</comment>
            <translation>Hecha con {letters}, corregida</translation>
        </message>
        <message>
            <source>and</source>
            <comment>letters_and</comment>
            <translation>y</translation>
        </message>
        <message>
            <source>{letters}, mended</source>
            <comment>letters_mended</comment>
            <translation>{letters}, corregida</translation>
        </message>
        <message>
            <source>from a candidate</source>
            <comment>legend_taken</comment>
            <translation>de una propuesta</translation>
        </message>
        <message>
            <source>mended</source>
            <comment>legend_mended</comment>
            <translation>corregido</translation>
        </message>
        <message>
            <source>own words</source>
            <comment>legend_own</comment>
            <translation>palabras propias</translation>
        </message>
        <message>
            <source>Error marks in {letter}, proposed from your edits</source>
            <comment>marks</comment>
            <translation>Marcas de error en {letter}, propuestas según sus cambios</translation>
        </message>
        <message>
            <source>Error marks in the transcript, proposed from your edits</source>
            <comment>marks_transcript</comment>
            <translation>Marcas de error en el texto, propuestas según sus cambios</translation>
        </message>
        <message numerus="yes">
            <source>{n} marks</source>
            <comment>marks_count</comment>
            <extracomment>one: 1 mark</extracomment>
            <translation>
                <numerusform>1 marca</numerusform>
                <numerusform>{n} marcas</numerusform>
            </translation>
        </message>
        <message>
            <source>Marks: {done} of {n}</source>
            <comment>marks_confirmed</comment>
            <translation>Marcas: {done} de {n}</translation>
        </message>
        <message>
            <source>“{was}” became “{now}”: {category}, {severity}</source>
            <comment>mark</comment>
            <translation>«{was}» pasó a «{now}»: {category}, {severity}</translation>
        </message>
        <message>
            <source>“{now}” was missing: {category}, {severity}</source>
            <comment>mark_missing</comment>
            <translation>faltaba «{now}»: {category}, {severity}</translation>
        </message>
        <message>
            <source>“{was}” was too much: {category}, {severity}</source>
            <comment>mark_extra</comment>
            <translation>sobraba «{was}»: {category}, {severity}</translation>
        </message>
        <message>
            <source>omission</source>
            <comment>mark_omission</comment>
            <translation>omisión</translation>
        </message>
        <message>
            <source>addition</source>
            <comment>mark_addition</comment>
            <translation>adición</translation>
        </message>
        <message>
            <source>number</source>
            <comment>mark_number</comment>
            <translation>número</translation>
        </message>
        <message>
            <source>name</source>
            <comment>mark_name</comment>
            <translation>nombre</translation>
        </message>
        <message>
            <source>negation</source>
            <comment>mark_negation</comment>
            <translation>negación</translation>
        </message>
        <message>
            <source>opposite sense</source>
            <comment>mark_opposite</comment>
            <translation>sentido opuesto</translation>
        </message>
        <message>
            <source>tense</source>
            <comment>mark_tense</comment>
            <translation>tiempo verbal</translation>
        </message>
        <message>
            <source>wording</source>
            <comment>mark_wording</comment>
            <translation>expresión</translation>
        </message>
        <message>
            <source>minor</source>
            <comment>mark_minor</comment>
            <translation>leve</translation>
        </message>
        <message>
            <source>major</source>
            <comment>mark_major</comment>
            <translation>grave</translation>
        </message>
        <message>
            <source>This clip has no times of words, so the place cannot be looped. Loop a selection instead.</source>
            <comment>no_word_times</comment>
            <translation>Este clip no tiene tiempos de palabras y el lugar no se puede repetir. Repita una selección.</translation>
        </message>
        <message>
            <source>next difference</source>
            <comment>hint_difference</comment>
            <translation>siguiente diferencia</translation>
        </message>
        <message>
            <source>loop its sound</source>
            <comment>hint_loop_place</comment>
            <translation>repetir su sonido</translation>
        </message>
        <message>
            <source>confirm mark</source>
            <comment>hint_mark</comment>
            <translation>confirmar marca</translation>
        </message>
        <message>
            <source>take variant</source>
            <comment>hint_take_variant</comment>
            <translation>tomar variante</translation>
        </message>
        <message>
            <source>Taken as it is</source>
            <comment>origin_taken</comment>
            <translation>Tomada tal cual</translation>
        </message>
        <message>
            <source>Submit</source>
            <comment>submit_short</comment>
            <translation>Enviar</translation>
        </message>
        <message numerus="yes">
            <source>{n} flags</source>
            <comment>flags_count</comment>
            <extracomment>one: {n} flag</extracomment>
            <translation>
                <numerusform>{n} aviso</numerusform>
                <numerusform>{n} avisos</numerusform>
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
            <translation>parar</translation>
        </message>
        <message>
            <source>next</source>
            <comment>hint_difference_short</comment>
            <translation>siguiente</translation>
        </message>
    </context>
    <context>
        <name>hearing</name>
        <message>
            <source>More</source>
            <comment>more</comment>
            <translation>Más</translation>
        </message>
        <message>
            <source>More ways to listen</source>
            <comment>more_name</comment>
            <translation>Más formas de escuchar</translation>
        </message>
        <message>
            <source>Sound comes out at {place}.</source>
            <comment>output_now</comment>
            <translation>El sonido sale por {place}.</translation>
        </message>
        <message>
            <source>Sound comes out where the system has it.</source>
            <comment>output_default</comment>
            <translation>El sonido sale por donde lo tiene el sistema.</translation>
        </message>
        <message>
            <source>There is no other output to choose.</source>
            <comment>only_output</comment>
            <translation>No hay otra salida que elegir.</translation>
        </message>
        <message>
            <source>{percent} % heard</source>
            <comment>gate_closed</comment>
            <translation>{percent} % oído</translation>
        </message>
        <message>
            <source>Not complete</source>
            <comment>gate_incomplete</comment>
            <translation>Incompleta</translation>
        </message>
        <message>
            <source>Ready</source>
            <comment>gate_open</comment>
            <translation>Lista</translation>
        </message>
    </context>
    <context>
        <name>key</name>
        <message>
            <source>Your security key</source>
            <comment>title</comment>
            <translation>Su llave de seguridad</translation>
        </message>
        <message>
            <source>Six digits instead of a key</source>
            <comment>digits_instead</comment>
            <translation>Seis cifras en lugar de una llave</translation>
        </message>
        <message>
            <source>My security key instead of digits</source>
            <comment>key_instead</comment>
            <translation>Mi llave de seguridad en lugar de cifras</translation>
        </message>
        <message>
            <source>Next comes your security key. No key? Ask facility IT.</source>
            <comment>ready</comment>
            <translation>A continuación, su llave de seguridad. ¿No tiene? Pregunte a Informática.</translation>
        </message>
        <message>
            <source>Your security key is registered. Sign in with it now: your password, then the key.</source>
            <comment>registered</comment>
            <translation>Su llave de seguridad está registrada. Acceda ahora con ella: primero su contraseña, después la llave.</translation>
        </message>
        <message>
            <source>Training authenticator: a program stands in for your security key here.</source>
            <comment>training</comment>
            <translation>Autenticador de prácticas: aquí un programa hace las veces de su llave de seguridad.</translation>
        </message>
        <message>
            <source>PIN of the security key</source>
            <comment>pin</comment>
            <translation>PIN de la llave de seguridad</translation>
        </message>
        <message>
            <source>Stop</source>
            <comment>stop</comment>
            <translation>Detener</translation>
        </message>
        <message>
            <source>Plug your security key into this station</source>
            <comment>do_plug_in</comment>
            <translation>Conecte su llave de seguridad a este puesto</translation>
        </message>
        <message>
            <source>Leave only your own security key plugged in</source>
            <comment>do_only_one</comment>
            <translation>Deje conectada solo su propia llave de seguridad</translation>
        </message>
        <message>
            <source>Type the PIN of your security key</source>
            <comment>do_pin</comment>
            <translation>Escriba el PIN de su llave de seguridad</translation>
        </message>
        <message>
            <source>Touch your security key now</source>
            <comment>do_touch</comment>
            <translation>Toque ahora su llave de seguridad</translation>
        </message>
        <message>
            <source>One moment …</source>
            <comment>do_working</comment>
            <translation>Un momento …</translation>
        </message>
        <message>
            <source>It is being registered for you. Nobody else can use it for your account.</source>
            <comment>new</comment>
            <translation>Se registra para usted. Nadie más puede usarla para su cuenta.</translation>
        </message>
        <message>
            <source>It signs you in at this station and for this session only.</source>
            <comment>known</comment>
            <translation>Le da acceso en este puesto y solo para esta sesión.</translation>
        </message>
        <message numerus="yes">
            <source>That PIN was not right. {n} tries are left, then the key locks itself.</source>
            <comment>wrong_pin</comment>
            <extracomment>one: That PIN was not right. One try is left, then the key locks itself.</extracomment>
            <translation>
                <numerusform>Ese PIN no era correcto. Queda un intento; después la llave se bloquea.</numerusform>
                <numerusform>Ese PIN no era correcto. Quedan {n} intentos; después la llave se bloquea.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>keymap</name>
        <message>
            <source>Your keys</source>
            <comment>title</comment>
            <translation>Sus teclas</translation>
        </message>
        <message>
            <source>A key is known by its place on the keyboard, in every layout. What you change is kept for you at this station.</source>
            <comment>lead</comment>
            <translation>Una tecla se reconoce por su lugar en el teclado, en cualquier distribución. Lo que cambie se guarda para usted en este puesto.</translation>
        </message>
        <message>
            <source>Keys</source>
            <comment>help</comment>
            <translation>Teclas</translation>
        </message>
        <message>
            <source>by their place on the keyboard; change them under Your keys on the first page</source>
            <comment>help_note</comment>
            <translation>por su lugar en el teclado; cámbielas en Sus teclas, en la primera página</translation>
        </message>
        <message>
            <source>Close</source>
            <comment>help_close</comment>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>What it does</source>
            <comment>act</comment>
            <translation>Qué hace</translation>
        </message>
        <message>
            <source>on the clip</source>
            <comment>clip</comment>
            <translation>en el clip</translation>
        </message>
        <message>
            <source>while typing too</source>
            <comment>typing</comment>
            <translation>también al escribir</translation>
        </message>
        <message>
            <source>press a key</source>
            <comment>press</comment>
            <translation>pulse una tecla</translation>
        </message>
        <message>
            <source>yours</source>
            <comment>own</comment>
            <translation>suya</translation>
        </message>
        <message>
            <source>Keys to begin with</source>
            <comment>presets</comment>
            <translation>Teclas para empezar</translation>
        </message>
        <message>
            <source>Sound</source>
            <comment>group_sound</comment>
            <translation>Sonido</translation>
        </message>
        <message>
            <source>Answer</source>
            <comment>group_answer</comment>
            <translation>Respuesta</translation>
        </message>
        <message>
            <source>Handing in</source>
            <comment>group_handing_in</comment>
            <translation>Entrega</translation>
        </message>
        <message>
            <source>Review</source>
            <comment>group_review</comment>
            <translation>Revisión</translation>
        </message>
        <message>
            <source>Always</source>
            <comment>group_always</comment>
            <translation>Siempre</translation>
        </message>
        <message>
            <source>On the clip: while you are not typing.</source>
            <comment>where_clip</comment>
            <translation>En el clip: mientras no escribe.</translation>
        </message>
        <message>
            <source>While you type, and on the clip too.</source>
            <comment>where_typing</comment>
            <translation>Mientras escribe, y también en el clip.</translation>
        </message>
        <message>
            <source>Change</source>
            <comment>change</comment>
            <translation>Cambiar</translation>
        </message>
        <message>
            <source>Swap</source>
            <comment>swap</comment>
            <translation>Intercambiar</translation>
        </message>
        <message>
            <source>Yes, all of them</source>
            <comment>yes</comment>
            <translation>Sí, todas</translation>
        </message>
        <message>
            <source>Keep as it is</source>
            <comment>keep</comment>
            <translation>Dejarlo así</translation>
        </message>
        <message>
            <source>Take the key away</source>
            <comment>empty</comment>
            <translation>Quitar la tecla</translation>
        </message>
        <message>
            <source>As it was</source>
            <comment>reset</comment>
            <translation>Como estaba</translation>
        </message>
        <message>
            <source>All as they were</source>
            <comment>reset_all</comment>
            <translation>Todo como estaba</translation>
        </message>
        <message>
            <source>Every key is as the preset has it.</source>
            <comment>own_none</comment>
            <translation>Todas las teclas están como en el juego elegido.</translation>
        </message>
        <message numerus="yes">
            <source>You changed the keys of {n} acts. They stay when you choose another preset.</source>
            <comment>own_count</comment>
            <extracomment>one: You changed the keys of 1 act. They stay when you choose another preset.</extracomment>
            <translation>
                <numerusform>Ha cambiado las teclas de 1 acción. Se conservan si elige otro juego de teclas.</numerusform>
                <numerusform>Ha cambiado las teclas de {n} acciones. Se conservan si elige otro juego de teclas.</numerusform>
            </translation>
        </message>
        <message>
            <source>Press the key you want. Esc keeps what is there.</source>
            <comment>way_listening</comment>
            <translation>Pulse la tecla que quiera. Esc deja la que hay.</translation>
        </message>
        <message>
            <source>Every key goes back to what the preset has. Is that what you want?</source>
            <comment>way_asking_all</comment>
            <translation>Todas las teclas vuelven a estar como en el juego elegido. ¿Es lo que quiere?</translation>
        </message>
        <message>
            <source>{cap} is the key for: {act}. Swap the two, or keep it as it is?</source>
            <comment>clash</comment>
            <translation>{cap} es la tecla para: {act}. ¿Intercambiar las dos o dejarlo así?</translation>
        </message>
        <message>
            <source>This key never changes, so that you find it at any time.</source>
            <comment>refused_fixed</comment>
            <translation>Esta tecla no cambia nunca, para que la encuentre en todo momento.</translation>
        </message>
        <message>
            <source>{cap} stays what it is, so that you find it at any time. Press another key.</source>
            <comment>refused_kept</comment>
            <translation>{cap} sigue siendo lo que es, para que la encuentre en todo momento. Pulse otra tecla.</translation>
        </message>
        <message>
            <source>{cap} stays the key for: {act}. Press another key.</source>
            <comment>refused_held</comment>
            <translation>{cap} sigue siendo la tecla para: {act}. Pulse otra tecla.</translation>
        </message>
        <message>
            <source>{cap} writes while you type. Press it with Ctrl or Alt, or take an F key.</source>
            <comment>refused_writes</comment>
            <translation>{cap} escribe en el texto mientras usted escribe. Púlsela con Ctrl o Alt, o use una tecla F.</translation>
        </message>
        <message>
            <source>{cap} moves or edits in your text while you type. Press another key.</source>
            <comment>refused_moves</comment>
            <translation>{cap} mueve o edita en su texto mientras escribe. Pulse otra tecla.</translation>
        </message>
        <message>
            <source>{cap} writes a sign on many keyboards. Press another key.</source>
            <comment>refused_signs</comment>
            <translation>{cap} escribe un signo en muchos teclados. Pulse otra tecla.</translation>
        </message>
        <message>
            <source>Candidates are taken by the digits 1 to 9. Press a digit, alone or with Ctrl or Alt.</source>
            <comment>refused_digit</comment>
            <translation>Las propuestas se toman con las cifras del 1 al 9. Pulse una cifra, sola o con Ctrl o Alt.</translation>
        </message>
        <message>
            <source>That key cannot be had here. Press another key.</source>
            <comment>refused_unknown</comment>
            <translation>Esa tecla no se puede usar aquí. Pulse otra tecla.</translation>
        </message>
        <message>
            <source>Done. It acts from now on.</source>
            <comment>done_set</comment>
            <translation>Hecho. Vale desde ahora.</translation>
        </message>
        <message>
            <source>Done. The two are swapped.</source>
            <comment>done_swapped</comment>
            <translation>Hecho. Las dos están intercambiadas.</translation>
        </message>
        <message>
            <source>Done. No key does it there now.</source>
            <comment>done_emptied</comment>
            <translation>Hecho. Ahora ninguna tecla lo hace ahí.</translation>
        </message>
        <message>
            <source>Done. It is as the preset has it.</source>
            <comment>done_reset</comment>
            <translation>Hecho. Está como en el juego elegido.</translation>
        </message>
        <message>
            <source>Done, but for a key that you gave to something else.</source>
            <comment>done_reset_partly</comment>
            <translation>Hecho, salvo una tecla que usted dio a otra cosa.</translation>
        </message>
        <message>
            <source>Done. Every key is as the preset has it.</source>
            <comment>done_reset_all</comment>
            <translation>Hecho. Todas las teclas están como en el juego elegido.</translation>
        </message>
        <message>
            <source>move</source>
            <comment>hint_move</comment>
            <translation>mover</translation>
        </message>
        <message>
            <source>change</source>
            <comment>hint_change</comment>
            <translation>cambiar</translation>
        </message>
        <message>
            <source>take away</source>
            <comment>hint_empty</comment>
            <translation>quitar</translation>
        </message>
        <message>
            <source>as it was</source>
            <comment>hint_reset</comment>
            <translation>como estaba</translation>
        </message>
        <message>
            <source>all as they were</source>
            <comment>hint_reset_all</comment>
            <translation>todo como estaba</translation>
        </message>
        <message>
            <source>swap</source>
            <comment>hint_swap</comment>
            <translation>intercambiar</translation>
        </message>
        <message>
            <source>keep as it is</source>
            <comment>hint_keep</comment>
            <translation>dejarlo así</translation>
        </message>
        <message>
            <source>yes</source>
            <comment>hint_yes</comment>
            <translation>sí</translation>
        </message>
        <message>
            <source>back</source>
            <comment>hint_back</comment>
            <translation>volver</translation>
        </message>
        <message>
            <source>Anechoic</source>
            <comment>preset_ours</comment>
            <translation>Anechoic</translation>
        </message>
        <message>
            <source>The keys of this program. F1 to F9 work the sound while you type, without leaving the text.</source>
            <comment>preset_ours_note</comment>
            <translation>Las teclas de este programa. De F1 a F9 manejan el sonido mientras escribe, sin salir del texto.</translation>
        </message>
        <message>
            <source>oTranscribe</source>
            <comment>preset_otranscribe</comment>
            <translation>oTranscribe</translation>
        </message>
        <message>
            <source>F1 and F2 go back and forward, F3 and F4 slower and faster, Ctrl 0 plays from the start. Esc cannot play here, it goes back: F5 and Ctrl Space play. Ctrl with 1 to 4 takes candidates.</source>
            <comment>preset_otranscribe_note</comment>
            <translation>F1 y F2 van atrás y adelante, F3 y F4 más lento y más rápido, Ctrl 0 reproduce desde el principio. Esc no puede reproducir aquí, vuelve atrás: F5 y Ctrl Space reproducen. Ctrl con 1 a 4 toma propuestas.</translation>
        </message>
        <message>
            <source>Express Scribe</source>
            <comment>preset_express_scribe</comment>
            <translation>Express Scribe</translation>
        </message>
        <message>
            <source>F7 and F8 go back and forward, F2 and F3 slower and faster. F9 and F4 both play and pause: there is no stop of its own. F10 shows all keys here, so normal speed is Ctrl 0.</source>
            <comment>preset_express_scribe_note</comment>
            <translation>F7 y F8 van atrás y adelante, F2 y F3 más lento y más rápido. F9 y F4 reproducen y pausan: no hay una tecla de parar aparte. F10 muestra aquí todas las teclas, por eso la velocidad normal es Ctrl 0.</translation>
        </message>
        <message>
            <source>ELAN, Praat</source>
            <comment>preset_elan_praat</comment>
            <translation>ELAN, Praat</translation>
        </message>
        <message>
            <source>Ctrl Space plays, Shift with the arrows goes 1 s, Ctrl B to the start, Ctrl L repeats, Ctrl I and O zoom as in Praat. Tab cannot play here, it moves on; Esc goes back. Slower and faster while typing: Alt with - and =.</source>
            <comment>preset_elan_praat_note</comment>
            <translation>Ctrl Space reproduce, Shift con las flechas va 1 s, Ctrl B al principio, Ctrl L repite, Ctrl I y O amplían y reducen como en Praat. Tab no puede reproducir aquí, pasa al siguiente; Esc vuelve. Más lento y más rápido al escribir: Alt con - y =.</translation>
        </message>
        <message>
            <source>Label Studio</source>
            <comment>preset_label_studio</comment>
            <translation>Label Studio</translation>
        </message>
        <message>
            <source>Ctrl P plays, Ctrl B or Alt A goes back, Alt D forward, Ctrl Enter submits. Ctrl Space skips there; here it plays, so that no clip is given back by habit.</source>
            <comment>preset_label_studio_note</comment>
            <translation>Ctrl P reproduce, Ctrl B o Alt A va atrás, Alt D adelante, Ctrl Enter envía. Allí Ctrl Space omite; aquí reproduce, para que ningún clip se devuelva por costumbre.</translation>
        </message>
        <message>
            <source>Foot pedal</source>
            <comment>preset_pedal</comment>
            <translation>Pedal</translation>
        </message>
        <message>
            <source>Tell the program of your pedal to send F6, F7 and F8: F7 plays while it is down and goes back a little first, F6 goes back, F8 forward. Say again is F3, taking back an answer Shift F6.</source>
            <comment>preset_pedal_note</comment>
            <translation>Haga que el programa de su pedal envíe F6, F7 y F8: F7 reproduce mientras está pisado y antes vuelve un poco atrás, F6 va atrás, F8 adelante. Repetir es F3; recuperar una respuesta, Shift F6.</translation>
        </message>
        <message>
            <source>Play or pause</source>
            <comment>act_play_pause</comment>
            <translation>Reproducir o pausar</translation>
        </message>
        <message>
            <source>Play from the start</source>
            <comment>act_replay</comment>
            <translation>Reproducir desde el principio</translation>
        </message>
        <message>
            <source>Back 1 s</source>
            <comment>act_back</comment>
            <translation>Atrás 1 s</translation>
        </message>
        <message>
            <source>Forward 1 s</source>
            <comment>act_forward</comment>
            <translation>Adelante 1 s</translation>
        </message>
        <message>
            <source>Back 5 s</source>
            <comment>act_back_far</comment>
            <translation>Atrás 5 s</translation>
        </message>
        <message>
            <source>Forward 5 s</source>
            <comment>act_forward_far</comment>
            <translation>Adelante 5 s</translation>
        </message>
        <message>
            <source>Slower</source>
            <comment>act_slower</comment>
            <translation>Más lento</translation>
        </message>
        <message>
            <source>Faster</source>
            <comment>act_faster</comment>
            <translation>Más rápido</translation>
        </message>
        <message>
            <source>Normal speed</source>
            <comment>act_normal_speed</comment>
            <translation>Velocidad normal</translation>
        </message>
        <message>
            <source>Say again, while held</source>
            <comment>act_say_again</comment>
            <translation>Repetir, mientras se mantiene</translation>
        </message>
        <message>
            <source>Play while held, as a pedal</source>
            <comment>act_hold_to_play</comment>
            <translation>Reproducir mientras se mantiene, como un pedal</translation>
        </message>
        <message>
            <source>Repeat the selection</source>
            <comment>act_loop</comment>
            <translation>Repetir la selección</translation>
        </message>
        <message>
            <source>Selection begins here</source>
            <comment>act_selection_start</comment>
            <translation>La selección empieza aquí</translation>
        </message>
        <message>
            <source>Selection ends here</source>
            <comment>act_selection_end</comment>
            <translation>La selección termina aquí</translation>
        </message>
        <message>
            <source>Zoom in</source>
            <comment>act_zoom_in</comment>
            <translation>Ampliar</translation>
        </message>
        <message>
            <source>Zoom out</source>
            <comment>act_zoom_out</comment>
            <translation>Reducir</translation>
        </message>
        <message>
            <source>Spectrogram on or off</source>
            <comment>act_spectrogram</comment>
            <translation>Mostrar u ocultar el espectrograma</translation>
        </message>
        <message>
            <source>Next unsure word</source>
            <comment>act_next_unsure</comment>
            <translation>Siguiente palabra dudosa</translation>
        </message>
        <message>
            <source>Take a candidate or choose by digit</source>
            <comment>act_take</comment>
            <translation>Tomar una propuesta o elegir con una cifra</translation>
        </message>
        <message>
            <source>Mend what is taken</source>
            <comment>act_mend</comment>
            <translation>Corregir lo tomado</translation>
        </message>
        <message>
            <source>Write my own</source>
            <comment>act_own</comment>
            <translation>Escribir la mía</translation>
        </message>
        <message>
            <source>Next difference</source>
            <comment>act_next_difference</comment>
            <translation>Diferencia siguiente</translation>
        </message>
        <message>
            <source>Previous difference</source>
            <comment>act_previous_difference</comment>
            <translation>Diferencia anterior</translation>
        </message>
        <message>
            <source>Repeat the sound of the difference</source>
            <comment>act_loop_difference</comment>
            <translation>Repetir el sonido de la diferencia</translation>
        </message>
        <message>
            <source>Confirm the next error mark</source>
            <comment>act_confirm_mark</comment>
            <translation>Confirmar la siguiente marca de error</translation>
        </message>
        <message>
            <source>Differences or whole sentences</source>
            <comment>act_candidate_view</comment>
            <translation>Diferencias o frases enteras</translation>
        </message>
        <message>
            <source>Undo</source>
            <comment>act_undo</comment>
            <translation>Deshacer</translation>
        </message>
        <message>
            <source>Redo</source>
            <comment>act_redo</comment>
            <translation>Rehacer</translation>
        </message>
        <message>
            <source>Flags</source>
            <comment>act_flags</comment>
            <translation>Avisos</translation>
        </message>
        <message>
            <source>Give the clip back</source>
            <comment>act_skip</comment>
            <translation>Devolver el clip</translation>
        </message>
        <message>
            <source>Submit, or give the verdict</source>
            <comment>act_submit</comment>
            <translation>Enviar, o dar la decisión</translation>
        </message>
        <message>
            <source>Take back the last answer</source>
            <comment>act_take_back</comment>
            <translation>Recuperar la última respuesta</translation>
        </message>
        <message>
            <source>Next in the queue</source>
            <comment>act_next_row</comment>
            <translation>Siguiente de la lista</translation>
        </message>
        <message>
            <source>Previous in the queue</source>
            <comment>act_previous_row</comment>
            <translation>Anterior de la lista</translation>
        </message>
        <message>
            <source>Open the marked one</source>
            <comment>act_open_row</comment>
            <translation>Abrir la marcada</translation>
        </message>
        <message>
            <source>Accept as it stands</source>
            <comment>act_accept</comment>
            <translation>Aceptar tal como está</translation>
        </message>
        <message>
            <source>Fix and accept</source>
            <comment>act_fix</comment>
            <translation>Corregir y aceptar</translation>
        </message>
        <message>
            <source>Return with a comment</source>
            <comment>act_return</comment>
            <translation>Devolver con un comentario</translation>
        </message>
        <message>
            <source>Stop, this is too much</source>
            <comment>act_distress</comment>
            <translation>Alto, esto es demasiado</translation>
        </message>
        <message>
            <source>Close, out of the text, then back</source>
            <comment>act_escape</comment>
            <translation>Cerrar, salir del texto, luego volver</translation>
        </message>
        <message>
            <source>All keys</source>
            <comment>act_help</comment>
            <translation>Todas las teclas</translation>
        </message>
        <message>
            <source>play or pause</source>
            <comment>line_play_pause</comment>
            <translation>reproducir o pausar</translation>
        </message>
        <message>
            <source>from the start</source>
            <comment>line_replay</comment>
            <translation>desde el principio</translation>
        </message>
        <message>
            <source>back, forward 1 s</source>
            <comment>line_back</comment>
            <translation>atrás, adelante 1 s</translation>
        </message>
        <message>
            <source>back, forward 5 s</source>
            <comment>line_back_far</comment>
            <translation>atrás, adelante 5 s</translation>
        </message>
        <message>
            <source>slower, faster</source>
            <comment>line_slower</comment>
            <translation>más lento, más rápido</translation>
        </message>
        <message>
            <source>normal speed</source>
            <comment>line_normal_speed</comment>
            <translation>velocidad normal</translation>
        </message>
        <message>
            <source>hold: say again</source>
            <comment>line_say_again</comment>
            <translation>mantener: repetir</translation>
        </message>
        <message>
            <source>hold: play</source>
            <comment>line_hold_to_play</comment>
            <translation>mantener: reproducir</translation>
        </message>
        <message>
            <source>repeat the selection</source>
            <comment>line_loop</comment>
            <translation>repetir la selección</translation>
        </message>
        <message>
            <source>selection begins, ends</source>
            <comment>line_selection_start</comment>
            <translation>la selección empieza, termina</translation>
        </message>
        <message>
            <source>zoom in, out</source>
            <comment>line_zoom_in</comment>
            <translation>ampliar, reducir</translation>
        </message>
        <message>
            <source>spectrogram</source>
            <comment>line_spectrogram</comment>
            <translation>espectrograma</translation>
        </message>
        <message>
            <source>next unsure word</source>
            <comment>line_next_unsure</comment>
            <translation>siguiente palabra dudosa</translation>
        </message>
        <message>
            <source>take or choose</source>
            <comment>line_take</comment>
            <translation>tomar o elegir</translation>
        </message>
        <message>
            <source>mend what is taken</source>
            <comment>line_mend</comment>
            <translation>corregir lo tomado</translation>
        </message>
        <message>
            <source>write my own</source>
            <comment>line_own</comment>
            <translation>escribir la mía</translation>
        </message>
        <message>
            <source>next, previous difference</source>
            <comment>line_next_difference</comment>
            <translation>diferencia siguiente, anterior</translation>
        </message>
        <message>
            <source>repeat its sound</source>
            <comment>line_loop_difference</comment>
            <translation>repetir su sonido</translation>
        </message>
        <message>
            <source>confirm an error mark</source>
            <comment>line_confirm_mark</comment>
            <translation>confirmar marca de error</translation>
        </message>
        <message>
            <source>differences or sentences</source>
            <comment>line_candidate_view</comment>
            <translation>diferencias o frases</translation>
        </message>
        <message>
            <source>undo</source>
            <comment>line_undo</comment>
            <translation>deshacer</translation>
        </message>
        <message>
            <source>redo</source>
            <comment>line_redo</comment>
            <translation>rehacer</translation>
        </message>
        <message>
            <source>flags</source>
            <comment>line_flags</comment>
            <translation>avisos</translation>
        </message>
        <message>
            <source>give the clip back</source>
            <comment>line_skip</comment>
            <translation>devolver el clip</translation>
        </message>
        <message>
            <source>submit</source>
            <comment>line_submit</comment>
            <translation>enviar</translation>
        </message>
        <message>
            <source>take back the last one</source>
            <comment>line_take_back</comment>
            <translation>recuperar la última</translation>
        </message>
        <message>
            <source>down, up the queue</source>
            <comment>line_next_row</comment>
            <translation>abajo, arriba en la lista</translation>
        </message>
        <message>
            <source>open the marked one</source>
            <comment>line_open_row</comment>
            <translation>abrir la marcada</translation>
        </message>
        <message>
            <source>accept as it stands</source>
            <comment>line_accept</comment>
            <translation>aceptar tal como está</translation>
        </message>
        <message>
            <source>fix and accept</source>
            <comment>line_fix</comment>
            <translation>corregir y aceptar</translation>
        </message>
        <message>
            <source>return with a comment</source>
            <comment>line_return</comment>
            <translation>devolver con comentario</translation>
        </message>
        <message>
            <source>stop, this is too much</source>
            <comment>line_distress</comment>
            <translation>alto, esto es demasiado</translation>
        </message>
        <message>
            <source>close, or back</source>
            <comment>line_escape</comment>
            <translation>cerrar o volver</translation>
        </message>
        <message>
            <source>this list</source>
            <comment>line_help</comment>
            <translation>esta lista</translation>
        </message>
        <message>
            <source>Draw the wave higher</source>
            <comment>act_amplitude_in</comment>
            <translation>Dibujar la onda más alta</translation>
        </message>
        <message>
            <source>Draw the wave lower</source>
            <comment>act_amplitude_out</comment>
            <translation>Dibujar la onda más baja</translation>
        </message>
        <message>
            <source>Wave in decibels or linear</source>
            <comment>act_decibels</comment>
            <translation>Onda en decibelios o lineal</translation>
        </message>
        <message>
            <source>wave higher, lower</source>
            <comment>line_amplitude_in</comment>
            <translation>onda más alta, más baja</translation>
        </message>
        <message>
            <source>wave in decibels</source>
            <comment>line_decibels</comment>
            <translation>onda en decibelios</translation>
        </message>
        <message>
            <source>other spellings</source>
            <comment>line_spelling</comment>
            <translation>otras grafías</translation>
        </message>
        <message>
            <source>insert a sign</source>
            <comment>line_insert_sign</comment>
            <translation>insertar un signo</translation>
        </message>
        <message>
            <source>insert a term</source>
            <comment>line_insert_term</comment>
            <translation>insertar un término</translation>
        </message>
        <message>
            <source>insert a snippet</source>
            <comment>line_insert_snippet</comment>
            <translation>insertar un fragmento</translation>
        </message>
        <message>
            <source>insert a candidate’s words</source>
            <comment>line_insert_candidate</comment>
            <translation>insertar palabras de una propuesta</translation>
        </message>
        <message>
            <source>Other spellings of a word</source>
            <comment>act_spelling</comment>
            <translation>Otras grafías de una palabra</translation>
        </message>
        <message>
            <source>Insert a sign</source>
            <comment>act_insert_sign</comment>
            <translation>Insertar un signo</translation>
        </message>
        <message>
            <source>Insert a term of the programme</source>
            <comment>act_insert_term</comment>
            <translation>Insertar un término del programa</translation>
        </message>
        <message>
            <source>Insert a snippet</source>
            <comment>act_insert_snippet</comment>
            <translation>Insertar un fragmento</translation>
        </message>
        <message>
            <source>Insert words of a candidate</source>
            <comment>act_insert_candidate</comment>
            <translation>Insertar palabras de una propuesta</translation>
        </message>
        <message>
            <source>I stopped by mistake</source>
            <comment>line_undo_stop</comment>
            <translation>paré por error</translation>
        </message>
        <message>
            <source>take a break</source>
            <comment>line_break</comment>
            <translation>hacer una pausa</translation>
        </message>
        <message>
            <source>reply to what came back</source>
            <comment>line_reply</comment>
            <translation>responder a lo devuelto</translation>
        </message>
        <message>
            <source>appeal: the answer was right</source>
            <comment>line_appeal</comment>
            <translation>reclamar: la respuesta era correcta</translation>
        </message>
        <message>
            <source>I stopped by mistake</source>
            <comment>act_undo_stop</comment>
            <translation>Paré por error</translation>
        </message>
        <message>
            <source>Take a break</source>
            <comment>act_break</comment>
            <translation>Hacer una pausa</translation>
        </message>
        <message>
            <source>Reply to what came back</source>
            <comment>act_reply</comment>
            <translation>Responder a lo devuelto</translation>
        </message>
        <message>
            <source>Appeal: the answer was right</source>
            <comment>act_appeal</comment>
            <translation>Reclamar: la respuesta era correcta</translation>
        </message>
        <message>
            <source>The ear that hears: left, right, both</source>
            <comment>act_ear</comment>
            <translation>El oído que escucha: izquierdo, derecho, ambos</translation>
        </message>
        <message>
            <source>Where the sound comes out</source>
            <comment>act_output</comment>
            <translation>Por dónde sale el sonido</translation>
        </message>
        <message>
            <source>left ear, right, both</source>
            <comment>line_ear</comment>
            <translation>oído izquierdo, derecho, ambos</translation>
        </message>
        <message>
            <source>where sound comes out</source>
            <comment>line_output</comment>
            <translation>por dónde sale el sonido</translation>
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
            <translation>Árabe</translation>
        </message>
        <message>
            <source>Bulgarian</source>
            <comment>of_bg</comment>
            <translation>Búlgaro</translation>
        </message>
        <message>
            <source>Bengali</source>
            <comment>of_bn</comment>
            <translation>Bengalí</translation>
        </message>
        <message>
            <source>Catalan</source>
            <comment>of_ca</comment>
            <translation>Catalán</translation>
        </message>
        <message>
            <source>Czech</source>
            <comment>of_cs</comment>
            <translation>Checo</translation>
        </message>
        <message>
            <source>Danish</source>
            <comment>of_da</comment>
            <translation>Danés</translation>
        </message>
        <message>
            <source>German</source>
            <comment>of_de</comment>
            <translation>Alemán</translation>
        </message>
        <message>
            <source>Greek</source>
            <comment>of_el</comment>
            <translation>Griego</translation>
        </message>
        <message>
            <source>English</source>
            <comment>of_en</comment>
            <translation>Inglés</translation>
        </message>
        <message>
            <source>Spanish</source>
            <comment>of_es</comment>
            <translation>Español</translation>
        </message>
        <message>
            <source>Estonian</source>
            <comment>of_et</comment>
            <translation>Estonio</translation>
        </message>
        <message>
            <source>Basque</source>
            <comment>of_eu</comment>
            <translation>Euskera</translation>
        </message>
        <message>
            <source>Persian</source>
            <comment>of_fa</comment>
            <translation>Persa</translation>
        </message>
        <message>
            <source>Finnish</source>
            <comment>of_fi</comment>
            <translation>Finés</translation>
        </message>
        <message>
            <source>French</source>
            <comment>of_fr</comment>
            <translation>Francés</translation>
        </message>
        <message>
            <source>Galician</source>
            <comment>of_gl</comment>
            <translation>Gallego</translation>
        </message>
        <message>
            <source>Gujarati</source>
            <comment>of_gu</comment>
            <translation>Guyaratí</translation>
        </message>
        <message>
            <source>Hebrew</source>
            <comment>of_he</comment>
            <translation>Hebreo</translation>
        </message>
        <message>
            <source>Hindi</source>
            <comment>of_hi</comment>
            <translation>Hindi</translation>
        </message>
        <message>
            <source>Croatian</source>
            <comment>of_hr</comment>
            <translation>Croata</translation>
        </message>
        <message>
            <source>Hungarian</source>
            <comment>of_hu</comment>
            <translation>Húngaro</translation>
        </message>
        <message>
            <source>Indonesian</source>
            <comment>of_id</comment>
            <translation>Indonesio</translation>
        </message>
        <message>
            <source>Italian</source>
            <comment>of_it</comment>
            <translation>Italiano</translation>
        </message>
        <message>
            <source>Japanese</source>
            <comment>of_ja</comment>
            <translation>Japonés</translation>
        </message>
        <message>
            <source>Kannada</source>
            <comment>of_kn</comment>
            <translation>Canarés</translation>
        </message>
        <message>
            <source>Korean</source>
            <comment>of_ko</comment>
            <translation>Coreano</translation>
        </message>
        <message>
            <source>Lithuanian</source>
            <comment>of_lt</comment>
            <translation>Lituano</translation>
        </message>
        <message>
            <source>Latvian</source>
            <comment>of_lv</comment>
            <translation>Letón</translation>
        </message>
        <message>
            <source>Malayalam</source>
            <comment>of_ml</comment>
            <translation>Malayálam</translation>
        </message>
        <message>
            <source>Marathi</source>
            <comment>of_mr</comment>
            <translation>Maratí</translation>
        </message>
        <message>
            <source>Malay</source>
            <comment>of_ms</comment>
            <translation>Malayo</translation>
        </message>
        <message>
            <source>Norwegian Bokmål</source>
            <comment>of_nb</comment>
            <translation>Noruego (bokmål)</translation>
        </message>
        <message>
            <source>Dutch</source>
            <comment>of_nl</comment>
            <translation>Neerlandés</translation>
        </message>
        <message>
            <source>Punjabi</source>
            <comment>of_pa</comment>
            <translation>Panyabí</translation>
        </message>
        <message>
            <source>Polish</source>
            <comment>of_pl</comment>
            <translation>Polaco</translation>
        </message>
        <message>
            <source>Portuguese</source>
            <comment>of_pt</comment>
            <translation>Portugués</translation>
        </message>
        <message>
            <source>Romanian</source>
            <comment>of_ro</comment>
            <translation>Rumano</translation>
        </message>
        <message>
            <source>Russian</source>
            <comment>of_ru</comment>
            <translation>Ruso</translation>
        </message>
        <message>
            <source>Slovak</source>
            <comment>of_sk</comment>
            <translation>Eslovaco</translation>
        </message>
        <message>
            <source>Slovenian</source>
            <comment>of_sl</comment>
            <translation>Esloveno</translation>
        </message>
        <message>
            <source>Serbian</source>
            <comment>of_sr</comment>
            <translation>Serbio</translation>
        </message>
        <message>
            <source>Swedish</source>
            <comment>of_sv</comment>
            <translation>Sueco</translation>
        </message>
        <message>
            <source>Swahili</source>
            <comment>of_sw</comment>
            <translation>Suajili</translation>
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
            <translation>Tailandés</translation>
        </message>
        <message>
            <source>Turkish</source>
            <comment>of_tr</comment>
            <translation>Turco</translation>
        </message>
        <message>
            <source>Ukrainian</source>
            <comment>of_uk</comment>
            <translation>Ucraniano</translation>
        </message>
        <message>
            <source>Urdu</source>
            <comment>of_ur</comment>
            <translation>Urdu</translation>
        </message>
        <message>
            <source>Vietnamese</source>
            <comment>of_vi</comment>
            <translation>Vietnamita</translation>
        </message>
        <message>
            <source>Chinese</source>
            <comment>of_zh</comment>
            <translation>Chino</translation>
        </message>
        <message>
            <source>United Arab Emirates</source>
            <comment>in_ae</comment>
            <translation>Emiratos Árabes Unidos</translation>
        </message>
        <message>
            <source>Argentina</source>
            <comment>in_ar</comment>
            <translation>Argentina</translation>
        </message>
        <message>
            <source>Austria</source>
            <comment>in_at</comment>
            <translation>Austria</translation>
        </message>
        <message>
            <source>Australia</source>
            <comment>in_au</comment>
            <translation>Australia</translation>
        </message>
        <message>
            <source>Belgium</source>
            <comment>in_be</comment>
            <translation>Bélgica</translation>
        </message>
        <message>
            <source>Brazil</source>
            <comment>in_br</comment>
            <translation>Brasil</translation>
        </message>
        <message>
            <source>Canada</source>
            <comment>in_ca</comment>
            <translation>Canadá</translation>
        </message>
        <message>
            <source>Switzerland</source>
            <comment>in_ch</comment>
            <translation>Suiza</translation>
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
            <translation>Colombia</translation>
        </message>
        <message>
            <source>Germany</source>
            <comment>in_de</comment>
            <translation>Alemania</translation>
        </message>
        <message>
            <source>Algeria</source>
            <comment>in_dz</comment>
            <translation>Argelia</translation>
        </message>
        <message>
            <source>Ecuador</source>
            <comment>in_ec</comment>
            <translation>Ecuador</translation>
        </message>
        <message>
            <source>Egypt</source>
            <comment>in_eg</comment>
            <translation>Egipto</translation>
        </message>
        <message>
            <source>Spain</source>
            <comment>in_es</comment>
            <translation>España</translation>
        </message>
        <message>
            <source>France</source>
            <comment>in_fr</comment>
            <translation>Francia</translation>
        </message>
        <message>
            <source>United Kingdom</source>
            <comment>in_gb</comment>
            <translation>Reino Unido</translation>
        </message>
        <message>
            <source>Ireland</source>
            <comment>in_ie</comment>
            <translation>Irlanda</translation>
        </message>
        <message>
            <source>India</source>
            <comment>in_in</comment>
            <translation>India</translation>
        </message>
        <message>
            <source>Iraq</source>
            <comment>in_iq</comment>
            <translation>Irak</translation>
        </message>
        <message>
            <source>Italy</source>
            <comment>in_it</comment>
            <translation>Italia</translation>
        </message>
        <message>
            <source>Jordan</source>
            <comment>in_jo</comment>
            <translation>Jordania</translation>
        </message>
        <message>
            <source>Japan</source>
            <comment>in_jp</comment>
            <translation>Japón</translation>
        </message>
        <message>
            <source>South Korea</source>
            <comment>in_kr</comment>
            <translation>Corea del Sur</translation>
        </message>
        <message>
            <source>Kuwait</source>
            <comment>in_kw</comment>
            <translation>Kuwait</translation>
        </message>
        <message>
            <source>Lebanon</source>
            <comment>in_lb</comment>
            <translation>Líbano</translation>
        </message>
        <message>
            <source>Libya</source>
            <comment>in_ly</comment>
            <translation>Libia</translation>
        </message>
        <message>
            <source>Morocco</source>
            <comment>in_ma</comment>
            <translation>Marruecos</translation>
        </message>
        <message>
            <source>Mexico</source>
            <comment>in_mx</comment>
            <translation>México</translation>
        </message>
        <message>
            <source>Netherlands</source>
            <comment>in_nl</comment>
            <translation>Países Bajos</translation>
        </message>
        <message>
            <source>New Zealand</source>
            <comment>in_nz</comment>
            <translation>Nueva Zelanda</translation>
        </message>
        <message>
            <source>Peru</source>
            <comment>in_pe</comment>
            <translation>Perú</translation>
        </message>
        <message>
            <source>Portugal</source>
            <comment>in_pt</comment>
            <translation>Portugal</translation>
        </message>
        <message>
            <source>Qatar</source>
            <comment>in_qa</comment>
            <translation>Catar</translation>
        </message>
        <message>
            <source>Russia</source>
            <comment>in_ru</comment>
            <translation>Rusia</translation>
        </message>
        <message>
            <source>Saudi Arabia</source>
            <comment>in_sa</comment>
            <translation>Arabia Saudí</translation>
        </message>
        <message>
            <source>Syria</source>
            <comment>in_sy</comment>
            <translation>Siria</translation>
        </message>
        <message>
            <source>Tunisia</source>
            <comment>in_tn</comment>
            <translation>Túnez</translation>
        </message>
        <message>
            <source>Türkiye</source>
            <comment>in_tr</comment>
            <translation>Turquía</translation>
        </message>
        <message>
            <source>Taiwan</source>
            <comment>in_tw</comment>
            <translation>Taiwán</translation>
        </message>
        <message>
            <source>Ukraine</source>
            <comment>in_ua</comment>
            <translation>Ucrania</translation>
        </message>
        <message>
            <source>United States</source>
            <comment>in_us</comment>
            <translation>Estados Unidos</translation>
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
            <translation>Yemen</translation>
        </message>
        <message>
            <source>South Africa</source>
            <comment>in_za</comment>
            <translation>Sudáfrica</translation>
        </message>
    </context>
    <context>
        <name>pedal</name>
        <message>
            <source>Set up a pedal</source>
            <comment>open</comment>
            <translation>Configurar un pedal</translation>
        </message>
        <message>
            <source>foot pedal</source>
            <comment>hint_open</comment>
            <translation>pedal</translation>
        </message>
        <message>
            <source>Your foot pedal</source>
            <comment>title</comment>
            <translation>Su pedal</translation>
        </message>
        <message>
            <source>Step on a button to see it light up. What you set here is kept for you at this station.</source>
            <comment>lead</comment>
            <translation>Pise un botón y se ilumina. Lo que ajuste aquí se guarda para usted en este puesto.</translation>
        </message>
        <message>
            <source>No foot pedal is plugged in</source>
            <comment>empty</comment>
            <translation>No hay ningún pedal conectado</translation>
        </message>
        <message>
            <source>Plug one in, and it shows here within a second. A pedal that sends keys may not show: set it up all the same, and step on it when you are asked.</source>
            <comment>empty_note</comment>
            <translation>Conecte uno y aparece aquí en un segundo. Un pedal que envía teclas puede no aparecer: configúrelo igualmente y píselo cuando se le pida.</translation>
        </message>
        <message>
            <source>Set up a pedal that sends keys, or plug one in.</source>
            <comment>none</comment>
            <translation>Configure un pedal que envía teclas o conecte uno.</translation>
        </message>
        <message>
            <source>Ready. Step on a button to try it.</source>
            <comment>ready</comment>
            <translation>Listo. Pise un botón para probarlo.</translation>
        </message>
        <message>
            <source>Some pedals send keys instead. Set those to F13 to F24 with their maker's tool: no keyboard has them, so they never write into your text.</source>
            <comment>keys_note</comment>
            <translation>Algunos pedales envían teclas. Ajústelos a F13 hasta F24 con el programa del fabricante: ningún teclado las tiene, así nunca escriben en su texto.</translation>
        </message>
        <message>
            <source>Set up step by step</source>
            <comment>begin</comment>
            <translation>Configurar paso a paso</translation>
        </message>
        <message>
            <source>As it was</source>
            <comment>reset</comment>
            <translation>Como estaba</translation>
        </message>
        <message>
            <source>Every button does what it usually does.</source>
            <comment>reset_none</comment>
            <translation>Cada botón hace lo habitual.</translation>
        </message>
        <message>
            <source>Step on the button you want for: {act}</source>
            <comment>ask</comment>
            <translation>Pise el botón que quiera para: {act}</translation>
        </message>
        <message>
            <source>Step {at} of {all}</source>
            <comment>count</comment>
            <translation>Paso {at} de {all}</translation>
        </message>
        <message>
            <source>Skip this one</source>
            <comment>skip</comment>
            <translation>Omitir este</translation>
        </message>
        <message>
            <source>Back one step</source>
            <comment>back</comment>
            <translation>Un paso atrás</translation>
        </message>
        <message>
            <source>This is the first step.</source>
            <comment>back_none</comment>
            <translation>Este es el primer paso.</translation>
        </message>
        <message>
            <source>Finish here</source>
            <comment>finish</comment>
            <translation>Terminar aquí</translation>
        </message>
        <message>
            <source>Leave everything as it was</source>
            <comment>stop</comment>
            <translation>Dejar todo como estaba</translation>
        </message>
        <message>
            <source>Done: {act}.</source>
            <comment>given</comment>
            <translation>Hecho: {act}.</translation>
        </message>
        <message>
            <source>That button has just been set to: {act}. Step on it once more to take it from there, or step on another.</source>
            <comment>clash_button</comment>
            <translation>Ese botón se acaba de ajustar a: {act}. Píselo otra vez para quitarlo de ahí, o pise otro.</translation>
        </message>
        <message>
            <source>Your pedal sends {cap}, the key for: {act}. Step on it once more to take it from there, or skip.</source>
            <comment>clash_key</comment>
            <translation>Su pedal envía {cap}, la tecla para: {act}. Píselo otra vez para quitarla de ahí, u omítalo.</translation>
        </message>
        <message>
            <source>Your pedal sends {cap}, which writes or moves in your text. Set it to F13 to F24 with its maker's tool, or skip.</source>
            <comment>refused_set</comment>
            <translation>Su pedal envía {cap}, que escribe o se mueve en su texto. Ajústelo a F13 hasta F24 con el programa del fabricante, u omítalo.</translation>
        </message>
        <message>
            <source>Your pedal sends {cap}, and that key stays what it is. Set the pedal to another key, or skip.</source>
            <comment>refused_kept</comment>
            <translation>Su pedal envía {cap}, y esa tecla queda como es. Ajuste el pedal a otra tecla, u omítalo.</translation>
        </message>
        <message>
            <source>a key without a place here</source>
            <comment>some_key</comment>
            <translation>una tecla sin lugar aquí</translation>
        </message>
        <message>
            <source>Done. Your pedal does this from now on.</source>
            <comment>done_set</comment>
            <translation>Hecho. Su pedal hace esto desde ahora.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <comment>done_nothing</comment>
            <translation>No se cambió nada.</translation>
        </message>
        <message>
            <source>Done. Every button does what it usually does.</source>
            <comment>done_reset</comment>
            <translation>Hecho. Cada botón hace lo habitual.</translation>
        </message>
        <message>
            <source>It is plugged in, but this computer does not let this program read it. Tell facility IT: “anechoic-station pedal” names the rule that is missing.</source>
            <comment>access_closed</comment>
            <translation>Está conectado, pero este equipo no deja que este programa lo lea. Avise a informática: «anechoic-station pedal» nombra la regla que falta.</translation>
        </message>
        <message>
            <source>It sends keys, as a keyboard does. Set it up step by step: the keys it sends are taken as they come.</source>
            <comment>access_keys</comment>
            <translation>Envía teclas, como un teclado. Configúrelo paso a paso: las teclas que envía se toman como llegan.</translation>
        </message>
        <message>
            <source>It is plugged in, but reports in a way this program does not know. Its maker's tool can set it to send keys.</source>
            <comment>access_odd</comment>
            <translation>Está conectado, pero informa de un modo que este programa no conoce. El programa del fabricante puede hacer que envíe teclas.</translation>
        </message>
        <message>
            <source>It sends more than a foot can, so it is left alone. Pull it out, wait a moment, and plug it in again.</source>
            <comment>access_floods</comment>
            <translation>Envía más de lo que puede un pie, por eso no se le hace caso. Desconéctelo, espere un momento y conéctelo de nuevo.</translation>
        </message>
        <message>
            <source>left</source>
            <comment>spot_left</comment>
            <translation>izquierda</translation>
        </message>
        <message>
            <source>middle</source>
            <comment>spot_middle</comment>
            <translation>centro</translation>
        </message>
        <message>
            <source>right</source>
            <comment>spot_right</comment>
            <translation>derecha</translation>
        </message>
        <message>
            <source>top</source>
            <comment>spot_top</comment>
            <translation>arriba</translation>
        </message>
        <message>
            <source>button {n}</source>
            <comment>button</comment>
            <translation>botón {n}</translation>
        </message>
        <message>
            <source>down</source>
            <comment>down</comment>
            <translation>pisado</translation>
        </message>
        <message>
            <source>nothing yet</source>
            <comment>does_nothing</comment>
            <translation>todavía nada</translation>
        </message>
        <message>
            <source>set up</source>
            <comment>hint_begin</comment>
            <translation>configurar</translation>
        </message>
        <message>
            <source>as it was</source>
            <comment>hint_reset</comment>
            <translation>como estaba</translation>
        </message>
        <message>
            <source>back</source>
            <comment>hint_leave</comment>
            <translation>volver</translation>
        </message>
        <message>
            <source>skip</source>
            <comment>hint_skip</comment>
            <translation>omitir</translation>
        </message>
        <message>
            <source>back one step</source>
            <comment>hint_back</comment>
            <translation>un paso atrás</translation>
        </message>
        <message>
            <source>finish here</source>
            <comment>hint_finish</comment>
            <translation>terminar aquí</translation>
        </message>
        <message>
            <source>leave as it was</source>
            <comment>hint_stop</comment>
            <translation>dejar como estaba</translation>
        </message>
    </context>
    <context>
        <name>queue</name>
        <message>
            <source>Good morning</source>
            <comment>good_morning</comment>
            <translation>Buenos días</translation>
        </message>
        <message>
            <source>Good afternoon</source>
            <comment>good_afternoon</comment>
            <translation>Buenas tardes</translation>
        </message>
        <message>
            <source>Good evening</source>
            <comment>good_evening</comment>
            <translation>Buenas noches</translation>
        </message>
        <message>
            <source>Some answers came back. They come first, with the words of the person who looked at them.</source>
            <comment>lead_returned</comment>
            <translation>Algunas respuestas volvieron. Van primero, con las palabras de quien las miró.</translation>
        </message>
        <message>
            <source>Clips come a few at a time, sealed for you and this station.</source>
            <comment>lead_work</comment>
            <translation>Los clips llegan de pocos en pocos, sellados para usted y este puesto.</translation>
        </message>
        <message>
            <source>What waits for your word is below.</source>
            <comment>lead_rooms</comment>
            <translation>Abajo está lo que espera su palabra.</translation>
        </message>
        <message>
            <source>Your shift goes on where it was. Your drafts are here.</source>
            <comment>resumed</comment>
            <translation>Su turno sigue donde estaba. Aquí están sus borradores.</translation>
        </message>
        <message>
            <source>The facility server is not reached. Drafts and answers are kept here, sealed, and go out by themselves.</source>
            <comment>offline</comment>
            <translation>No se alcanza el servidor del centro. Los borradores y las respuestas se guardan aquí, sellados, y saldrán solos.</translation>
        </message>
        <message>
            <source>Start</source>
            <comment>start</comment>
            <translation>Empezar</translation>
        </message>
        <message>
            <source>Go on</source>
            <comment>go_on</comment>
            <translation>Seguir</translation>
        </message>
        <message>
            <source>Mend it</source>
            <comment>mend</comment>
            <translation>Corregirla</translation>
        </message>
        <message>
            <source>Look again</source>
            <comment>look_again</comment>
            <translation>Mirar de nuevo</translation>
        </message>
        <message>
            <source>Opening …</source>
            <comment>opening</comment>
            <translation>Abriendo…</translation>
        </message>
        <message>
            <source>Open</source>
            <comment>open</comment>
            <translation>Abrir</translation>
        </message>
        <message>
            <source>Nothing to hear just now</source>
            <comment>nothing</comment>
            <translation>Ahora mismo no hay nada que escuchar</translation>
        </message>
        <message>
            <source>Your next clips</source>
            <comment>next</comment>
            <translation>Sus próximos clips</translation>
        </message>
        <message numerus="yes">
            <source>{n} clips are ready for you</source>
            <comment>ready</comment>
            <extracomment>one: 1 clip is ready for you</extracomment>
            <translation>
                <numerusform>1 clip está listo para usted</numerusform>
                <numerusform>{n} clips están listos para usted</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} answers came back to you</source>
            <comment>returned</comment>
            <extracomment>one: 1 answer came back to you</extracomment>
            <translation>
                <numerusform>1 respuesta volvió a usted</numerusform>
                <numerusform>{n} respuestas volvieron a usted</numerusform>
            </translation>
        </message>
        <message>
            <source>Returned work comes first. The comment stands beside your words.</source>
            <comment>returned_first</comment>
            <translation>Lo devuelto va primero. El comentario está junto a sus palabras.</translation>
        </message>
        <message>
            <source>Sealed until you open them. What you do not open goes back by itself.</source>
            <comment>sealed</comment>
            <translation>Sellados hasta que los abra. Lo que no abra vuelve solo.</translation>
        </message>
        <message>
            <source>Reviews</source>
            <comment>reviews</comment>
            <translation>Revisiones</translation>
        </message>
        <message>
            <source>Second person</source>
            <comment>approvals</comment>
            <translation>Segunda persona</translation>
        </message>
        <message numerus="yes">
            <source>{n} answers wait for a look</source>
            <comment>reviews_waiting</comment>
            <extracomment>one: 1 answer waits for a look</extracomment>
            <translation>
                <numerusform>1 respuesta espera una mirada</numerusform>
                <numerusform>{n} respuestas esperan una mirada</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing waits</source>
            <comment>nothing_waits</comment>
            <translation>No hay nada pendiente</translation>
        </message>
        <message numerus="yes">
            <source>{n} alarms nobody has looked at</source>
            <comment>alarms</comment>
            <extracomment>one: 1 alarm nobody has looked at</extracomment>
            <translation>
                <numerusform>{n} alarma que nadie ha mirado</numerusform>
                <numerusform>{n} alarmas que nadie ha mirado</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} requests wait for a second person</source>
            <comment>approvals_waiting</comment>
            <extracomment>one: 1 request waits for a second person</extracomment>
            <translation>
                <numerusform>1 solicitud espera a una segunda persona</numerusform>
                <numerusform>{n} solicitudes esperan a una segunda persona</numerusform>
            </translation>
        </message>
        <message>
            <source>Your day</source>
            <comment>day</comment>
            <translation>Su día</translation>
        </message>
        <message>
            <source>Answered</source>
            <comment>answered</comment>
            <translation>Respondidas</translation>
        </message>
        <message>
            <source>Active time</source>
            <comment>active</comment>
            <translation>Tiempo activo</translation>
        </message>
        <message>
            <source>Came back</source>
            <comment>came_back</comment>
            <translation>Devueltas</translation>
        </message>
        <message>
            <source>Kept here, not yet sent</source>
            <comment>kept</comment>
            <translation>Aquí, sin enviar</translation>
        </message>
        <message>
            <source>{hours} h {minutes} min</source>
            <comment>hours</comment>
            <translation>{hours} h {minutes} min</translation>
        </message>
        <message>
            <source>Your supervisor sees these same figures.</source>
            <comment>same_figures</comment>
            <translation>Su supervisión ve estas mismas cifras.</translation>
        </message>
        <message>
            <source>Your screen</source>
            <comment>screen</comment>
            <translation>Su pantalla</translation>
        </message>
        <message>
            <source>Kept for you at this station.</source>
            <comment>screen_kept</comment>
            <translation>Guardado para usted en este puesto.</translation>
        </message>
        <message>
            <source>{language} from your next sign-in on.</source>
            <comment>language_next</comment>
            <translation>{language} a partir de su próximo inicio de sesión.</translation>
        </message>
        <message>
            <source>Your keys</source>
            <comment>keys</comment>
            <translation>Sus teclas</translation>
        </message>
        <message>
            <source>Change keys</source>
            <comment>keys_change</comment>
            <translation>Cambiar teclas</translation>
        </message>
        <message>
            <source>Presets of other programs, or key by key.</source>
            <comment>keys_kept</comment>
            <translation>Las de otros programas, o tecla por tecla.</translation>
        </message>
        <message>
            <source>your keys</source>
            <comment>hint_keys</comment>
            <translation>sus teclas</translation>
        </message>
        <message>
            <source>open</source>
            <comment>hint_open</comment>
            <translation>abrir</translation>
        </message>
        <message>
            <source>reviews</source>
            <comment>hint_reviews</comment>
            <translation>revisiones</translation>
        </message>
        <message>
            <source>second person</source>
            <comment>hint_approvals</comment>
            <translation>segunda persona</translation>
        </message>
        <message>
            <source>sign out</source>
            <comment>hint_sign_out</comment>
            <translation>cerrar sesión</translation>
        </message>
    </context>
    <context>
        <name>shared</name>
        <message>
            <source>active</source>
            <comment>active</comment>
            <translation>activo</translation>
        </message>
        <message>
            <source>quieter now?</source>
            <comment>ears_careful</comment>
            <translation>¿un poco más bajo?</translation>
        </message>
        <message>
            <source>day full, rest ears</source>
            <comment>ears_full</comment>
            <translation>día completo, descanse los oídos</translation>
        </message>
        <message>
            <source>{h} h {m} min</source>
            <comment>hours_minutes</comment>
            <translation>{h} h {m} min</translation>
        </message>
        <message>
            <source>Item {n} of {m}</source>
            <comment>item_of</comment>
            <translation>Clip {n} de {m}</translation>
        </message>
        <message>
            <source>Locked</source>
            <comment>link_locked</comment>
            <translation>Bloqueado</translation>
        </message>
        <message>
            <source>Offline</source>
            <comment>link_offline</comment>
            <translation>Sin conexión</translation>
        </message>
        <message numerus="yes">
            <source>Offline · {n} kept</source>
            <comment>link_offline_kept</comment>
            <extracomment>one: Offline · {n} kept</extracomment>
            <translation>
                <numerusform>Sin conexión · {n} guardada</numerusform>
                <numerusform>Sin conexión · {n} guardadas</numerusform>
            </translation>
        </message>
        <message>
            <source>Online · saved</source>
            <comment>link_online</comment>
            <translation>En línea · guardado</translation>
        </message>
        <message>
            <source>Saving…</source>
            <comment>link_saving</comment>
            <translation>Guardando…</translation>
        </message>
        <message>
            <source>nothing here</source>
            <comment>nothing_here</comment>
            <translation>nada aquí</translation>
        </message>
        <message>
            <source>Checking</source>
            <comment>protection_checking</comment>
            <translation>Comprobando</translation>
        </message>
        <message>
            <source>Clips closed</source>
            <comment>protection_closed</comment>
            <translation>Clips cerrados</translation>
        </message>
        <message>
            <source>Protected</source>
            <comment>protection_protected</comment>
            <translation>Protegido</translation>
        </message>
        <message>
            <source>Training</source>
            <comment>protection_training</comment>
            <translation>Práctica</translation>
        </message>
        <message>
            <source>Heard</source>
            <comment>row_heard</comment>
            <translation>Oído</translation>
        </message>
        <message>
            <source>Overview</source>
            <comment>row_overview</comment>
            <translation>Vista</translation>
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
            <translation>Onda</translation>
        </message>
        <message>
            <source>Transcript</source>
            <comment>row_words</comment>
            <translation>Texto</translation>
        </message>
        <message>
            <source>safe ears</source>
            <comment>ears_safe</comment>
            <translation>oído seguro</translation>
        </message>
        <message>
            <source>today</source>
            <comment>today</comment>
            <translation>hoy</translation>
        </message>
        <message>
            <source>Waveform</source>
            <comment>waveform</comment>
            <translation>Forma de onda</translation>
        </message>
        <message>
            <source>No clip is open.</source>
            <comment>waveform_empty</comment>
            <translation>No hay ningún clip abierto.</translation>
        </message>
        <message>
            <source>{length} seconds. Speech at {parts}.</source>
            <comment>waveform_parts</comment>
            <translation>{length} segundos. Se habla en {parts}.</translation>
        </message>
        <message>
            <source>uncalibrated</source>
            <comment>ears_unmeasured</comment>
            <translation>sin calibrar</translation>
        </message>
    </context>
    <context>
        <name>shell</name>
        <message>
            <source>Covered while nobody looks</source>
            <comment>covered</comment>
            <translation>Cubierto mientras nadie mira</translation>
        </message>
        <message>
            <source>Come back to this window, or press any key. Your work is where you left it.</source>
            <comment>covered_lead</comment>
            <translation>Vuelva a esta ventana o pulse cualquier tecla. Su trabajo está donde lo dejó.</translation>
        </message>
        <message>
            <source>Review</source>
            <comment>review</comment>
            <translation>Revisión</translation>
        </message>
        <message>
            <source>Translation choice</source>
            <comment>kind_translation</comment>
            <translation>Elegir traducción</translation>
        </message>
        <message>
            <source>Transcription</source>
            <comment>kind_transcription</comment>
            <translation>Transcripción</translation>
        </message>
        <message>
            <source>Command grading</source>
            <comment>kind_command</comment>
            <translation>Valorar orden</translation>
        </message>
        <message>
            <source>Several languages</source>
            <comment>several_languages</comment>
            <translation>Varios idiomas</translation>
        </message>
        <message>
            <source>Somebody tried to sign in as you at another workstation at {at}.</source>
            <comment>elsewhere</comment>
            <translation>Alguien intentó iniciar sesión con su usuario en otro puesto a las {at}.</translation>
        </message>
        <message>
            <source>If that was not you, tell your supervisor.</source>
            <comment>elsewhere_do</comment>
            <translation>Si no fue usted, avise a su supervisión.</translation>
        </message>
        <message>
            <source>I have read this</source>
            <comment>elsewhere_read</comment>
            <translation>Lo he leído</translation>
        </message>
        <message>
            <source>Nobody was here for a while, so the session was ended. Your drafts are safe.</source>
            <comment>idle_end</comment>
            <translation>No hubo nadie durante un rato y la sesión se cerró. Sus borradores están a salvo.</translation>
        </message>
        <message>
            <source>Your ears had a full day of sound.</source>
            <comment>ears_full</comment>
            <translation>Sus oídos han tenido un día completo de sonido.</translation>
        </message>
        <message>
            <source>That is 80 dB(A) over eight hours. Rest them now, or go on more quietly.</source>
            <comment>ears_rest</comment>
            <translation>Son 80 dB(A) durante ocho horas. Descanse ahora o siga con menos volumen.</translation>
        </message>
    </context>
    <context>
        <name>sight</name>
        <message>
            <source>[masked]</source>
            <comment>masked</comment>
            <translation>[oculto]</translation>
        </message>
        <message>
            <source>Masked at {parts}.</source>
            <comment>masked_parts</comment>
            <translation>Oculto en {parts}.</translation>
        </message>
        <message>
            <source>{level} dBFS</source>
            <comment>level</comment>
            <translation>{level} dBFS</translation>
        </message>
        <message>
            <source>linear</source>
            <comment>scale_linear</comment>
            <translation>lineal</translation>
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
            <translation>Medido hasta el {percent} %</translation>
        </message>
        <message>
            <source>{side}, change</source>
            <comment>side</comment>
            <translation>{side}, cambiar</translation>
        </message>
        <message>
            <source>Both ears</source>
            <comment>side_both</comment>
            <translation>Ambos oídos</translation>
        </message>
        <message>
            <source>Left ear</source>
            <comment>side_left</comment>
            <translation>Oído izquierdo</translation>
        </message>
        <message>
            <source>Right ear</source>
            <comment>side_right</comment>
            <translation>Oído derecho</translation>
        </message>
    </context>
    <context>
        <name>signin</name>
        <message>
            <source>Sign in</source>
            <comment>title</comment>
            <translation>Iniciar sesión</translation>
        </message>
        <message>
            <source>Your first sign-in</source>
            <comment>first_title</comment>
            <translation>Su primera sesión</translation>
        </message>
        <message>
            <source>Your authenticator</source>
            <comment>secret_title</comment>
            <translation>Su autenticador</translation>
        </message>
        <message>
            <source>Finding the facility server …</source>
            <comment>starting</comment>
            <translation>Buscando el servidor del centro…</translation>
        </message>
        <message>
            <source>Clips are closed at this station</source>
            <comment>closed_title</comment>
            <translation>Los clips están cerrados en este puesto</translation>
        </message>
        <message>
            <source>Listening room, {name}</source>
            <comment>room_of</comment>
            <translation>Sala de escucha, {name}</translation>
        </message>
        <message>
            <source>Station</source>
            <comment>station</comment>
            <translation>Puesto</translation>
        </message>
        <message>
            <source>Your login</source>
            <comment>login</comment>
            <translation>Su usuario</translation>
        </message>
        <message>
            <source>as on your card</source>
            <comment>login_hint</comment>
            <translation>como en su tarjeta</translation>
        </message>
        <message>
            <source>Password</source>
            <comment>password</comment>
            <translation>Contraseña</translation>
        </message>
        <message>
            <source>Six digits of your authenticator</source>
            <comment>code</comment>
            <translation>Seis cifras de su autenticador</translation>
        </message>
        <message>
            <source>Activation code</source>
            <comment>activation</comment>
            <translation>Código de activación</translation>
        </message>
        <message>
            <source>from the sheet handed to you in person</source>
            <comment>activation_hint</comment>
            <translation>de la hoja que recibió en mano</translation>
        </message>
        <message>
            <source>A password of your own, 15 characters or more</source>
            <comment>new_password</comment>
            <translation>Una contraseña propia, de 15 caracteres o más</translation>
        </message>
        <message>
            <source>The same password again</source>
            <comment>again</comment>
            <translation>La misma contraseña otra vez</translation>
        </message>
        <message>
            <source>Sign in</source>
            <comment>sign_in</comment>
            <translation>Iniciar sesión</translation>
        </message>
        <message>
            <source>Continue</source>
            <comment>continue</comment>
            <translation>Continuar</translation>
        </message>
        <message>
            <source>First time here? Use your activation code</source>
            <comment>first_time</comment>
            <translation>¿Primera vez? Use su código</translation>
        </message>
        <message>
            <source>Back to sign-in</source>
            <comment>back</comment>
            <translation>Volver al inicio de sesión</translation>
        </message>
        <message>
            <source>I have saved it</source>
            <comment>saved</comment>
            <translation>Lo he guardado</translation>
        </message>
        <message>
            <source>Checking …</source>
            <comment>busy</comment>
            <translation>Comprobando…</translation>
        </message>
        <message>
            <source>All three fields are needed.</source>
            <comment>incomplete</comment>
            <translation>Hacen falta los tres campos.</translation>
        </message>
        <message>
            <source>Login and password are needed.</source>
            <comment>incomplete_for_key</comment>
            <translation>Se necesitan el usuario y la contraseña.</translation>
        </message>
        <message>
            <source>Login, activation code and a password are needed.</source>
            <comment>first_incomplete</comment>
            <translation>Hacen falta usuario, código de activación y contraseña.</translation>
        </message>
        <message>
            <source>The two passwords are not the same. Type both again.</source>
            <comment>differ</comment>
            <translation>Las dos contraseñas no son iguales. Escriba ambas de nuevo.</translation>
        </message>
        <message>
            <source>Scan this with the authenticator app on the device you were given. It is shown this once.</source>
            <comment>secret_lead</comment>
            <translation>Escanee esto con la aplicación de autenticación del dispositivo que recibió. Solo se muestra esta vez.</translation>
        </message>
        <message>
            <source>Or type it in there:</source>
            <comment>secret_text</comment>
            <translation>O escríbalo allí:</translation>
        </message>
        <message>
            <source>Then sign in with your password and the six digits it shows.</source>
            <comment>secret_next</comment>
            <translation>Después inicie sesión con su contraseña y las seis cifras que muestre.</translation>
        </message>
        <message>
            <source>This station may show clips</source>
            <comment>may_show</comment>
            <translation>Este puesto puede mostrar clips</translation>
        </message>
        <message>
            <source>This station may not show clips yet</source>
            <comment>may_not_show</comment>
            <translation>Este puesto aún no puede mostrar clips</translation>
        </message>
        <message>
            <source>Training facility. Nothing here is confidential.</source>
            <comment>training</comment>
            <translation>Centro de práctica. Nada aquí es confidencial.</translation>
        </message>
        <message>
            <source>I hear what people said in confidence.</source>
            <comment>promise_1</comment>
            <translation>Escucho lo que otras personas dijeron en confianza.</translation>
        </message>
        <message>
            <source>I take nothing out of this room but my answers.</source>
            <comment>promise_2</comment>
            <translation>No saco de esta sala nada más que mis respuestas.</translation>
        </message>
        <message>
            <source>I stop whenever I need to. It costs me nothing.</source>
            <comment>promise_3</comment>
            <translation>Paro siempre que lo necesite. No me cuesta nada.</translation>
        </message>
        <message>
            <source>By starting I repeat</source>
            <comment>promise_head</comment>
            <translation>Al empezar repito</translation>
        </message>
        <message>
            <source>Light</source>
            <comment>theme_light</comment>
            <translation>Claro</translation>
        </message>
        <message>
            <source>Dark</source>
            <comment>theme_dark</comment>
            <translation>Oscuro</translation>
        </message>
        <message>
            <source>High contrast, dark</source>
            <comment>theme_hc_dark</comment>
            <translation>Alto contraste, oscuro</translation>
        </message>
        <message>
            <source>High contrast, light</source>
            <comment>theme_hc_light</comment>
            <translation>Alto contraste, claro</translation>
        </message>
        <message>
            <source>Text {percent} %</source>
            <comment>text_scale</comment>
            <translation>Texto {percent} %</translation>
        </message>
        <message>
            <source>Signed out. Nothing on this station can be opened without you and the server.</source>
            <comment>signed_out</comment>
            <translation>Sesión cerrada. Nada en este puesto puede abrirse sin usted y el servidor.</translation>
        </message>
        <message>
            <source>Picture of the authenticator's secret</source>
            <comment>qr</comment>
            <translation>Imagen del secreto del autenticador</translation>
        </message>
        <message>
            <source>What was begun here stays sealed on this station. Facility IT can open it again; nobody did anything wrong.</source>
            <comment>closed_safe</comment>
            <translation>Lo empezado aquí sigue sellado en este puesto. El equipo informático puede abrirlo de nuevo; nadie hizo nada mal.</translation>
        </message>
    </context>
    <context>
        <name>sound</name>
        <message>
            <source>Play</source>
            <comment>play</comment>
            <translation>Reproducir</translation>
        </message>
        <message>
            <source>Pause</source>
            <comment>pause</comment>
            <translation>Pausa</translation>
        </message>
        <message>
            <source>Say again</source>
            <comment>say_again</comment>
            <translation>Repetir</translation>
        </message>
        <message>
            <source>Loop</source>
            <comment>loop</comment>
            <translation>Bucle</translation>
        </message>
        <message>
            <source>Loop {first}–{last}</source>
            <comment>loop_span</comment>
            <translation>Bucle {first}–{last}</translation>
        </message>
        <message>
            <source>/ {seconds} s</source>
            <comment>length</comment>
            <translation>/ {seconds} s</translation>
        </message>
        <message>
            <source>resumes {seconds} s back</source>
            <comment>resumes</comment>
            <translation>sigue {seconds} s antes</translation>
        </message>
        <message>
            <source>Sound of the clip</source>
            <comment>section</comment>
            <translation>Sonido del clip</translation>
        </message>
        <message>
            <source>Transcript</source>
            <comment>transcript</comment>
            <translation>Texto</translation>
        </message>
        <message>
            <source>Slower</source>
            <comment>slower</comment>
            <translation>Más lento</translation>
        </message>
        <message>
            <source>Faster</source>
            <comment>faster</comment>
            <translation>Más rápido</translation>
        </message>
        <message>
            <source>Slower than this, words fall apart.</source>
            <comment>slowest</comment>
            <translation>Más lento, las palabras se deshacen.</translation>
        </message>
        <message>
            <source>Faster than this, words cannot be followed.</source>
            <comment>fastest</comment>
            <translation>Más rápido, no se puede seguir.</translation>
        </message>
        <message>
            <source>Speed {speed}, back to normal</source>
            <comment>speed</comment>
            <translation>Velocidad {speed}, volver a normal</translation>
        </message>
        <message>
            <source>Boost {decibels} dB</source>
            <comment>boost</comment>
            <translation>Refuerzo {decibels} dB</translation>
        </message>
        <message>
            <source>Speech band</source>
            <comment>speech_band</comment>
            <translation>Banda de voz</translation>
        </message>
        <message>
            <source>Sound comes out at {place}, change</source>
            <comment>output</comment>
            <translation>El sonido sale por {place}, cambiar</translation>
        </message>
        <message>
            <source>Default</source>
            <comment>output_system</comment>
            <translation>Predeterminado</translation>
        </message>
    </context>
    <context>
        <name>spoken</name>
        <message>
            <source>What stands here is not read out. Facility IT can have a screen reader granted to you.</source>
            <comment>withheld</comment>
            <translation>Lo que hay aquí no se lee en voz alta. Informática puede hacer que se le conceda un lector de pantalla.</translation>
        </message>
        <message>
            <source>The clip and your answer</source>
            <comment>desk</comment>
            <translation>El clip y su respuesta</translation>
        </message>
        <message>
            <source>The clip and the answers</source>
            <comment>review</comment>
            <translation>El clip y las respuestas</translation>
        </message>
        <message>
            <source>Part of the work</source>
            <comment>part</comment>
            <translation>Parte del trabajo</translation>
        </message>
        <message>
            <source>Candidate {n}</source>
            <comment>candidate</comment>
            <translation>Propuesta {n}</translation>
        </message>
        <message>
            <source>Speech, part by part</source>
            <comment>parts</comment>
            <translation>El habla, parte por parte</translation>
        </message>
        <message>
            <source>Speech {n} of {all}, {first} to {last} seconds, {how}</source>
            <comment>part_of</comment>
            <translation>Habla {n} de {all}, de {first} a {last} segundos, {how}</translation>
        </message>
        <message>
            <source>not heard</source>
            <comment>heard_not</comment>
            <translation>sin escuchar</translation>
        </message>
        <message numerus="yes">
            <source>heard {n} times</source>
            <comment>heard</comment>
            <extracomment>one: heard once</extracomment>
            <translation>
                <numerusform>escuchado una vez</numerusform>
                <numerusform>escuchado {n} veces</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Opened: {kind}, {n} seconds.</source>
            <comment>opened</comment>
            <extracomment>one: Opened: {kind}, 1 second.</extracomment>
            <translation>
                <numerusform>Abierto: {kind}, 1 segundo.</numerusform>
                <numerusform>Abierto: {kind}, {n} segundos.</numerusform>
            </translation>
        </message>
        <message>
            <source>translation</source>
            <comment>kind_translation</comment>
            <translation>traducción</translation>
        </message>
        <message>
            <source>transcription</source>
            <comment>kind_transcription</comment>
            <translation>transcripción</translation>
        </message>
        <message>
            <source>spoken command</source>
            <comment>kind_command</comment>
            <translation>orden hablada</translation>
        </message>
        <message>
            <source>Handed in.</source>
            <comment>handed_in</comment>
            <translation>Enviado.</translation>
        </message>
        <message>
            <source>Enough is heard to hand in.</source>
            <comment>gate_open</comment>
            <translation>Se ha escuchado lo bastante para enviar.</translation>
        </message>
        <message>
            <source>Saved.</source>
            <comment>saved</comment>
            <translation>Guardado.</translation>
        </message>
        <message>
            <source>Flag: {flag}.</source>
            <comment>flagged</comment>
            <translation>Aviso: {flag}.</translation>
        </message>
        <message>
            <source>Difference {at} of {all}</source>
            <comment>difference</comment>
            <translation>Diferencia {at} de {all}</translation>
        </message>
        <message>
            <source>Taken: {number}.</source>
            <comment>taken</comment>
            <translation>Tomado: {number}.</translation>
        </message>
        <message>
            <source>Loop on.</source>
            <comment>loop_on</comment>
            <translation>Bucle activado.</translation>
        </message>
        <message>
            <source>Loop off.</source>
            <comment>loop_off</comment>
            <translation>Bucle desactivado.</translation>
        </message>
        <message>
            <source>Speed {speed}.</source>
            <comment>speed</comment>
            <translation>Velocidad {speed}.</translation>
        </message>
        <message>
            <source>minus {text}</source>
            <comment>minus</comment>
            <translation>menos {text}</translation>
        </message>
        <message>
            <source>plus {text}</source>
            <comment>plus</comment>
            <translation>más {text}</translation>
        </message>
    </context>
    <context>
        <name>standing</name>
        <message>
            <source>Confidential clips stay closed here</source>
            <comment>closed</comment>
            <translation>Los clips confidenciales permanecen cerrados aquí</translation>
        </message>
        <message numerus="yes">
            <source>This computer lacks {n} things they need. Facility IT can mend them; other clips are not affected.</source>
            <comment>lacks</comment>
            <extracomment>one: This computer lacks one thing they need. Facility IT can mend it; other clips are not affected.</extracomment>
            <translation>
                <numerusform>A este ordenador le falta algo que necesitan. El equipo informático puede remediarlo; los demás clips no se ven afectados.</numerusform>
                <numerusform>A este ordenador le faltan {n} cosas que necesitan. El equipo informático puede remediarlas; los demás clips no se ven afectados.</numerusform>
            </translation>
        </message>
        <message>
            <source>Show what is lacking</source>
            <comment>show</comment>
            <translation>Mostrar lo que falta</translation>
        </message>
        <message>
            <source>Hide what is lacking</source>
            <comment>hide</comment>
            <translation>Ocultar lo que falta</translation>
        </message>
        <message>
            <source>For facility IT: anechoic-station doctor says how each is mended.</source>
            <comment>for_it</comment>
            <translation>Para el equipo informático: anechoic-station doctor dice cómo se remedia cada cosa.</translation>
        </message>
        <message>
            <source>A check of the facility's this program does not know ({code})</source>
            <comment>another</comment>
            <translation>Una comprobación del centro que este programa no conoce ({code})</translation>
        </message>
        <message>
            <source>Nothing keeps this computer's clock right</source>
            <comment>check_clock_kept</comment>
            <translation>Nada mantiene en hora el reloj de este ordenador</translation>
        </message>
        <message>
            <source>A crash handler collects the memory of programs</source>
            <comment>check_core_pattern</comment>
            <translation>Un gestor de fallos recoge la memoria de los programas</translation>
        </message>
        <message>
            <source>The disk is not encrypted</source>
            <comment>check_disk_encrypted</comment>
            <translation>El disco no está cifrado</translation>
        </message>
        <message>
            <source>Other programs may take pictures of this screen</source>
            <comment>check_display</comment>
            <translation>Otros programas podrían tomar imágenes de esta pantalla</translation>
        </message>
        <message>
            <source>An input method runs here that may keep words</source>
            <comment>check_input_methods</comment>
            <translation>Aquí funciona un método de entrada que podría guardar palabras</translation>
        </message>
        <message>
            <source>A program may record what is played here</source>
            <comment>check_no_capture_stream</comment>
            <translation>Un programa podría grabar lo que se reproduce aquí</translation>
        </message>
        <message>
            <source>Memory may be written to the disk</source>
            <comment>check_no_swap</comment>
            <translation>La memoria podría escribirse en el disco</translation>
        </message>
        <message>
            <source>Somebody else may be signed in to this computer</source>
            <comment>check_no_other_session</comment>
            <translation>Puede que otra persona tenga una sesión en este ordenador</translation>
        </message>
        <message>
            <source>A remote desktop or a screen recorder runs here</source>
            <comment>check_no_remote_desktop</comment>
            <translation>Aquí funciona un escritorio remoto o una grabación de pantalla</translation>
        </message>
        <message>
            <source>This program is not a build the facility has named</source>
            <comment>check_program_unchanged</comment>
            <translation>Este programa no es una versión que el centro haya nombrado</translation>
        </message>
        <message>
            <source>Programs here may look into each other</source>
            <comment>check_ptrace_scope</comment>
            <translation>Aquí los programas pueden mirar unos dentro de otros</translation>
        </message>
        <message>
            <source>The screen does not lock by itself in time</source>
            <comment>check_screen_locks</comment>
            <translation>La pantalla no se bloquea sola a tiempo</translation>
        </message>
        <message>
            <source>Any USB device works when it is plugged in</source>
            <comment>check_usb_blocked</comment>
            <translation>Cualquier dispositivo USB funciona al conectarlo</translation>
        </message>
    </context>
    <context>
        <name>supervisor</name>
        <message>
            <source>Queue</source>
            <comment>queue</comment>
            <translation>Lista</translation>
        </message>
        <message>
            <source>the most telling first</source>
            <comment>queue_note</comment>
            <translation>lo más revelador primero</translation>
        </message>
        <message>
            <source>Reviews that wait</source>
            <comment>queue_label</comment>
            <translation>Revisiones en espera</translation>
        </message>
        <message numerus="yes">
            <source>{n} more wait behind these.</source>
            <comment>queue_more</comment>
            <extracomment>one: 1 more waits behind these.</extracomment>
            <translation>
                <numerusform>1 más espera detrás.</numerusform>
                <numerusform>{n} más esperan detrás.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} reviewed today</source>
            <comment>reviewed_today</comment>
            <extracomment>one: 1 reviewed today</extracomment>
            <translation>
                <numerusform>1 revisada hoy</numerusform>
                <numerusform>{n} revisadas hoy</numerusform>
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
            <translation>desde {since}</translation>
        </message>
        <message>
            <source>open with you</source>
            <comment>row_mine</comment>
            <translation>abierta con usted</translation>
        </message>
        <message numerus="yes">
            <source>{n} answers differ</source>
            <comment>reason_disagreement</comment>
            <extracomment>one: 1 answer differs</extracomment>
            <translation>
                <numerusform>1 respuesta difiere</numerusform>
                <numerusform>{n} respuestas difieren</numerusform>
            </translation>
        </message>
        <message>
            <source>sampled at random</source>
            <comment>reason_random</comment>
            <translation>elegida al azar</translation>
        </message>
        <message>
            <source>somebody's first answers</source>
            <comment>reason_new_person</comment>
            <translation>primeras respuestas de alguien</translation>
        </message>
        <message>
            <source>came back, redone</source>
            <comment>reason_returned_again</comment>
            <translation>volvió, rehecha</translation>
        </message>
        <message>
            <source>Translation</source>
            <comment>kind_translation</comment>
            <translation>Traducción</translation>
        </message>
        <message>
            <source>Transcription</source>
            <comment>kind_transcription</comment>
            <translation>Transcripción</translation>
        </message>
        <message>
            <source>Command</source>
            <comment>kind_command</comment>
            <translation>Orden</translation>
        </message>
        <message>
            <source>Asking what waits …</source>
            <comment>asking</comment>
            <translation>Preguntando qué espera…</translation>
        </message>
        <message>
            <source>The facility answers in a moment.</source>
            <comment>asking_lead</comment>
            <translation>El centro responde en un momento.</translation>
        </message>
        <message>
            <source>The list could not be read</source>
            <comment>unread</comment>
            <translation>No se pudo leer la lista</translation>
        </message>
        <message>
            <source>Nothing to review</source>
            <comment>nothing</comment>
            <translation>Nada que revisar</translation>
        </message>
        <message>
            <source>Answers come here when evidence asks for a second look: when two people differ, when somebody is new, and one in five at random. Your own work never does.</source>
            <comment>nothing_lead</comment>
            <translation>Las respuestas llegan aquí cuando algo pide una segunda mirada: si dos personas difieren, si alguien es nuevo, y una de cada cinco al azar. Su propio trabajo, nunca.</translation>
        </message>
        <message numerus="yes">
            <source>{n} answers wait for a look</source>
            <comment>waiting</comment>
            <extracomment>one: 1 answer waits for a look</extracomment>
            <translation>
                <numerusform>1 respuesta espera una mirada</numerusform>
                <numerusform>{n} respuestas esperan una mirada</numerusform>
            </translation>
        </message>
        <message>
            <source>The marked one comes first. It opens for you alone, and the opening is recorded.</source>
            <comment>waiting_lead</comment>
            <translation>La marcada va primero. Se abre solo para usted, y la apertura queda registrada.</translation>
        </message>
        <message>
            <source>Opening …</source>
            <comment>opening</comment>
            <translation>Abriendo…</translation>
        </message>
        <message>
            <source>The facility seals it for you and this station.</source>
            <comment>opening_lead</comment>
            <translation>El centro la sella para usted y este puesto.</translation>
        </message>
        <message>
            <source>Open the marked one</source>
            <comment>open</comment>
            <translation>Abrir la marcada</translation>
        </message>
        <message>
            <source>Look again</source>
            <comment>look_again</comment>
            <translation>Mirar de nuevo</translation>
        </message>
        <message>
            <source>Back</source>
            <comment>back</comment>
            <translation>Volver</translation>
        </message>
        <message numerus="yes">
            <source>here because {n} answers differ</source>
            <comment>because_disagreement</comment>
            <extracomment>one: here because 1 answer differs</extracomment>
            <translation>
                <numerusform>aquí porque 1 respuesta difiere</numerusform>
                <numerusform>aquí porque {n} respuestas difieren</numerusform>
            </translation>
        </message>
        <message>
            <source>here by chance, one in five</source>
            <comment>because_random</comment>
            <translation>aquí por azar, una de cada cinco</translation>
        </message>
        <message>
            <source>here because its person is new</source>
            <comment>because_new_person</comment>
            <translation>aquí porque su persona es nueva</translation>
        </message>
        <message>
            <source>here because it went back and was redone</source>
            <comment>because_returned_again</comment>
            <translation>aquí porque volvió y se rehízo</translation>
        </message>
        <message>
            <source>Answer beside the candidates</source>
            <comment>answers</comment>
            <translation>Respuesta junto a las propuestas</translation>
        </message>
        <message>
            <source>Answer beside the machine's transcript</source>
            <comment>answers_transcription</comment>
            <translation>Respuesta junto al texto de la máquina</translation>
        </message>
        <message>
            <source>Answer beside what the machine heard</source>
            <comment>answers_command</comment>
            <translation>Respuesta junto a lo que oyó la máquina</translation>
        </message>
        <message numerus="yes">
            <source>{n} answers, choose with 1-{n}</source>
            <comment>answers_several</comment>
            <extracomment>one: 1 answer</extracomment>
            <translation>
                <numerusform>1 respuesta</numerusform>
                <numerusform>{n} respuestas, elija con 1 a {n}</numerusform>
            </translation>
        </message>
        <message>
            <source>Answer {author}</source>
            <comment>answer_of</comment>
            <translation>Respuesta {author}</translation>
        </message>
        <message>
            <source>taken from {letter}</source>
            <comment>origin_taken</comment>
            <translation>tomada de {letter}</translation>
        </message>
        <message>
            <source>mended from {letter}</source>
            <comment>origin_mended</comment>
            <translation>corregida de {letter}</translation>
        </message>
        <message>
            <source>as the machine wrote it</source>
            <comment>origin_taken_plain</comment>
            <translation>como la escribió la máquina</translation>
        </message>
        <message>
            <source>the machine's words mended</source>
            <comment>origin_mended_plain</comment>
            <translation>palabras de la máquina, corregidas</translation>
        </message>
        <message>
            <source>own words</source>
            <comment>origin_own</comment>
            <translation>palabras propias</translation>
        </message>
        <message>
            <source>unsure</source>
            <comment>sure_1</comment>
            <translation>poca seguridad</translation>
        </message>
        <message>
            <source>fairly sure</source>
            <comment>sure_2</comment>
            <translation>seguridad media</translation>
        </message>
        <message>
            <source>sure</source>
            <comment>sure_3</comment>
            <translation>bastante seguridad</translation>
        </message>
        <message>
            <source>certain</source>
            <comment>sure_4</comment>
            <translation>seguridad total</translation>
        </message>
        <message>
            <source>all speech heard</source>
            <comment>heard_all</comment>
            <translation>toda el habla escuchada</translation>
        </message>
        <message>
            <source>{percent} % of the speech heard</source>
            <comment>heard_part</comment>
            <translation>{percent} % del habla escuchado</translation>
        </message>
        <message>
            <source>device meant</source>
            <comment>meant_yes</comment>
            <translation>se dirigía al aparato</translation>
        </message>
        <message>
            <source>device not meant</source>
            <comment>meant_no</comment>
            <translation>no se dirigía al aparato</translation>
        </message>
        <message>
            <source>unsure whether the device was meant</source>
            <comment>meant_unsure</comment>
            <translation>dudoso si se dirigía al aparato</translation>
        </message>
        <message>
            <source>the response does not fit</source>
            <comment>fit_0</comment>
            <translation>la respuesta no encaja</translation>
        </message>
        <message>
            <source>the response barely fits</source>
            <comment>fit_1</comment>
            <translation>la respuesta apenas encaja</translation>
        </message>
        <message>
            <source>the response fits in part</source>
            <comment>fit_2</comment>
            <translation>la respuesta encaja en parte</translation>
        </message>
        <message>
            <source>the response fits well</source>
            <comment>fit_3</comment>
            <translation>la respuesta encaja bien</translation>
        </message>
        <message>
            <source>the response fits fully</source>
            <comment>fit_4</comment>
            <translation>la respuesta encaja del todo</translation>
        </message>
        <message>
            <source>“{comment}”</source>
            <comment>said_beside</comment>
            <translation>«{comment}»</translation>
        </message>
        <message>
            <source>No words given</source>
            <comment>no_words</comment>
            <translation>Sin palabras</translation>
        </message>
        <message>
            <source>Skipped: {reason}</source>
            <comment>skipped</comment>
            <translation>Omitido: {reason}</translation>
        </message>
        <message>
            <source>machine</source>
            <comment>machine_transcript</comment>
            <translation>máquina</translation>
        </message>
        <message>
            <source>device</source>
            <comment>machine_response</comment>
            <translation>aparato</translation>
        </message>
        <message>
            <source>device, called by “{word}”</source>
            <comment>machine_called</comment>
            <translation>aparato, llamado con «{word}»</translation>
        </message>
        <message>
            <source>the same words</source>
            <comment>same</comment>
            <translation>las mismas palabras</translation>
        </message>
        <message>
            <source>taken as it is</source>
            <comment>same_chosen</comment>
            <translation>tomada tal cual</translation>
        </message>
        <message>
            <source>taken, then mended</source>
            <comment>mended_chosen</comment>
            <translation>tomada y corregida</translation>
        </message>
        <message numerus="yes">
            <source>{n} words apart</source>
            <comment>apart</comment>
            <extracomment>one: 1 word apart</extracomment>
            <translation>
                <numerusform>1 palabra distinta</numerusform>
                <numerusform>{n} palabras distintas</numerusform>
            </translation>
        </message>
        <message>
            <source>Your verdict</source>
            <comment>verdict</comment>
            <translation>Su decisión</translation>
        </message>
        <message>
            <source>Accept</source>
            <comment>verdict_accept</comment>
            <translation>Aceptar</translation>
        </message>
        <message>
            <source>as it stands</source>
            <comment>verdict_accept_note</comment>
            <translation>tal como está</translation>
        </message>
        <message>
            <source>Fix and accept</source>
            <comment>verdict_fix</comment>
            <translation>Corregir y aceptar</translation>
        </message>
        <message>
            <source>your words go out</source>
            <comment>verdict_fix_note</comment>
            <translation>salen sus palabras</translation>
        </message>
        <message>
            <source>Return</source>
            <comment>verdict_return</comment>
            <translation>Devolver</translation>
        </message>
        <message>
            <source>with a comment</source>
            <comment>verdict_return_note</comment>
            <translation>con un comentario</translation>
        </message>
        <message>
            <source>Comment</source>
            <comment>comment</comment>
            <translation>Comentario</translation>
        </message>
        <message>
            <source>Shown beside their words</source>
            <comment>comment_hint</comment>
            <translation>Se muestra junto a sus palabras</translation>
        </message>
        <message>
            <source>What should be looked at again?</source>
            <comment>comment_needed</comment>
            <translation>¿Qué conviene mirar de nuevo?</translation>
        </message>
        <message>
            <source>Accept mine</source>
            <comment>confirm_fix</comment>
            <translation>Aceptar la mía</translation>
        </message>
        <message>
            <source>Return it</source>
            <comment>confirm_return</comment>
            <translation>Devolverla</translation>
        </message>
        <message>
            <source>Not this one</source>
            <comment>cancel</comment>
            <translation>Mejor no</translation>
        </message>
        <message>
            <source>Sealing …</source>
            <comment>deciding</comment>
            <translation>Sellando…</translation>
        </message>
        <message>
            <source>{percent} % of the speech heard</source>
            <comment>gate_closed</comment>
            <translation>{percent} % del habla escuchado</translation>
        </message>
        <message>
            <source>All speech heard</source>
            <comment>gate_open</comment>
            <translation>Toda el habla escuchada</translation>
        </message>
        <message>
            <source>Listen to the whole clip before you decide. It is the sound that was answered.</source>
            <comment>lack_unheard</comment>
            <translation>Escuche el clip entero antes de decidir. Es el sonido al que se respondió.</translation>
        </message>
        <message>
            <source>Choose an answer first, with its digit.</source>
            <comment>lack_nothing_chosen</comment>
            <translation>Elija primero una respuesta con su cifra.</translation>
        </message>
        <message>
            <source>Only one answer can be accepted. Choose it with its digit.</source>
            <comment>lack_one_chosen</comment>
            <translation>Solo se puede aceptar una respuesta. Elíjala con su cifra.</translation>
        </message>
        <message>
            <source>Write the words that should go out.</source>
            <comment>lack_no_words</comment>
            <translation>Escriba las palabras que deben salir.</translation>
        </message>
        <message>
            <source>Say whether the device was meant and whether the response fits.</source>
            <comment>lack_no_grades</comment>
            <translation>Diga si se dirigía al aparato y si la respuesta encaja.</translation>
        </message>
        <message>
            <source>A return needs a comment: say what should be looked at again.</source>
            <comment>lack_no_comment</comment>
            <translation>Una devolución necesita un comentario: diga qué conviene mirar de nuevo.</translation>
        </message>
        <message>
            <source>Nothing was answered here, so there is nothing to accept. Write the answer with F, or return it.</source>
            <comment>lack_no_answer</comment>
            <translation>Aquí no se respondió nada, así que no hay nada que aceptar. Escriba la respuesta con F o devuélvala.</translation>
        </message>
        <message>
            <source>Choose a verdict first: A, F or R.</source>
            <comment>lack_no_verdict</comment>
            <translation>Elija primero una decisión: A, F o R.</translation>
        </message>
        <message>
            <source>The last one was accepted.</source>
            <comment>done_accept</comment>
            <translation>La última se aceptó.</translation>
        </message>
        <message>
            <source>The last one was mended and accepted.</source>
            <comment>done_fix</comment>
            <translation>La última se corrigió y se aceptó.</translation>
        </message>
        <message>
            <source>The last one went back with your comment.</source>
            <comment>done_return</comment>
            <translation>La última volvió con su comentario.</translation>
        </message>
        <message>
            <source>Your words</source>
            <comment>your_words</comment>
            <translation>Sus palabras</translation>
        </message>
        <message>
            <source>begin with the chosen answer</source>
            <comment>your_words_note</comment>
            <translation>parten de la respuesta elegida</translation>
        </message>
        <message>
            <source>The sound is off</source>
            <comment>stopped</comment>
            <translation>El sonido está apagado</translation>
        </message>
        <message>
            <source>Take the time you need. Whatever you choose, nothing is counted and nobody asks why.</source>
            <comment>stopped_lead</comment>
            <translation>Tómese el tiempo que necesite. Elija lo que elija, nada se cuenta y nadie pregunta por qué.</translation>
        </message>
        <message>
            <source>Go on with this review</source>
            <comment>stopped_go_on</comment>
            <translation>Seguir con esta revisión</translation>
        </message>
        <message>
            <source>it stays silent until you press play</source>
            <comment>stopped_go_on_note</comment>
            <translation>queda en silencio hasta que pulse reproducir</translation>
        </message>
        <message>
            <source>Put it down</source>
            <comment>stopped_put_down</comment>
            <translation>Dejarla</translation>
        </message>
        <message>
            <source>it goes back to the list for somebody else</source>
            <comment>stopped_put_down_note</comment>
            <translation>vuelve a la lista para otra persona</translation>
        </message>
        <message>
            <source>Take a break</source>
            <comment>stopped_break</comment>
            <translation>Hacer una pausa</translation>
        </message>
        <message>
            <source>your words are kept</source>
            <comment>stopped_break_note</comment>
            <translation>sus palabras se guardan</translation>
        </message>
        <message>
            <source>Training clip. It may be shown on any display.</source>
            <comment>training_banner</comment>
            <translation>Clip de práctica. Puede mostrarse en cualquier pantalla.</translation>
        </message>
        <message>
            <source>Made for training.</source>
            <comment>made_for_training</comment>
            <translation>Hecho para la formación.</translation>
        </message>
        <message>
            <source>Piece {piece} of a longer recording.</source>
            <comment>piece</comment>
            <translation>Parte {piece} de una grabación más larga.</translation>
        </message>
        <message>
            <source>accept</source>
            <comment>hint_accept</comment>
            <translation>aceptar</translation>
        </message>
        <message>
            <source>fix</source>
            <comment>hint_fix</comment>
            <translation>corregir</translation>
        </message>
        <message>
            <source>return</source>
            <comment>hint_return</comment>
            <translation>devolver</translation>
        </message>
        <message>
            <source>choose</source>
            <comment>hint_choose</comment>
            <translation>elegir</translation>
        </message>
        <message>
            <source>give the verdict</source>
            <comment>hint_confirm</comment>
            <translation>dar la decisión</translation>
        </message>
        <message>
            <source>play</source>
            <comment>hint_play</comment>
            <translation>reproducir</translation>
        </message>
        <message>
            <source>say again</source>
            <comment>hint_again</comment>
            <translation>repetir</translation>
        </message>
        <message>
            <source>loop</source>
            <comment>hint_loop</comment>
            <translation>bucle</translation>
        </message>
        <message>
            <source>queue</source>
            <comment>hint_rows</comment>
            <translation>lista</translation>
        </message>
        <message>
            <source>open</source>
            <comment>hint_open</comment>
            <translation>abrir</translation>
        </message>
        <message>
            <source>back</source>
            <comment>hint_back</comment>
            <translation>volver</translation>
        </message>
        <message>
            <source>stop, this is too much</source>
            <comment>hint_stop</comment>
            <translation>alto, esto es demasiado</translation>
        </message>
        <message>
            <source>all keys</source>
            <comment>hint_keys</comment>
            <translation>todas las teclas</translation>
        </message>
        <message>
            <source>Requests for a second person</source>
            <comment>approvals</comment>
            <translation>Solicitudes para una segunda persona</translation>
        </message>
        <message>
            <source>what one person files, another decides</source>
            <comment>approvals_note</comment>
            <translation>lo que una persona pide, otra lo decide</translation>
        </message>
        <message>
            <source>No request waits</source>
            <comment>approvals_nothing</comment>
            <translation>No espera ninguna solicitud</translation>
        </message>
        <message>
            <source>When a workstation, a data owner or a delivery needs a second person, it stands here. What you file yourself is decided by somebody else.</source>
            <comment>approvals_nothing_lead</comment>
            <translation>Cuando un puesto, un titular de datos o una entrega necesita una segunda persona, aparece aquí. Lo que usted pide lo decide otra persona.</translation>
        </message>
        <message>
            <source>The facility answers in a moment.</source>
            <comment>approvals_asking_lead</comment>
            <translation>El centro responde en un momento.</translation>
        </message>
        <message>
            <source>What</source>
            <comment>column_what</comment>
            <translation>Qué</translation>
        </message>
        <message>
            <source>Request</source>
            <comment>column_asked</comment>
            <translation>Solicitud</translation>
        </message>
        <message>
            <source>Filed by</source>
            <comment>column_by</comment>
            <translation>Pedida por</translation>
        </message>
        <message>
            <source>Filed</source>
            <comment>column_at</comment>
            <translation>Pedida</translation>
        </message>
        <message>
            <source>Workstation</source>
            <comment>matter_station</comment>
            <translation>Puesto</translation>
        </message>
        <message>
            <source>Data owner</source>
            <comment>matter_owner</comment>
            <translation>Titular de datos</translation>
        </message>
        <message>
            <source>Delivery</source>
            <comment>matter_delivery</comment>
            <translation>Entrega</translation>
        </message>
        <message>
            <source>Lost sign-in</source>
            <comment>matter_reset</comment>
            <translation>Acceso perdido</translation>
        </message>
        <message>
            <source>Read the fingerprint aloud with whoever stands at the workstation. Approve only when every group is the same there.</source>
            <comment>about_station</comment>
            <translation>Lea la huella en voz alta con quien esté en el puesto. Apruebe solo si allí cada grupo es igual.</translation>
        </message>
        <message>
            <source>Read the fingerprint aloud with the data owner, over a line you chose yourself. Approve only when every group is the same.</source>
            <comment>about_owner</comment>
            <translation>Lea la huella en voz alta con el titular de los datos, por una línea que usted haya elegido. Apruebe solo si cada grupo es igual.</translation>
        </message>
        <message>
            <source>Compare the figures with what you know of the batch. What is delivered cannot be called back.</source>
            <comment>about_delivery</comment>
            <translation>Compare las cifras con lo que sabe del lote. Lo entregado no se puede recuperar.</translation>
        </message>
        <message>
            <source>Speak with the person yourself, face to face or on a number you already had: did they lose their phone or password? Whoever filed this then fetches a one-time code, good for 72 hours, to hand over in person. Drafts and waiting answers stay.</source>
            <comment>about_reset</comment>
            <translation>Hable usted con la persona, cara a cara o por un número que ya tenía: ¿perdió el teléfono o la contraseña? Quien lo pidió recoge después un código de un solo uso, válido 72 horas, para entregarlo en mano. Los borradores y las respuestas en espera quedan.</translation>
        </message>
        <message>
            <source>Filed by {by}, {at}</source>
            <comment>filed</comment>
            <translation>Pedida por {by}, {at}</translation>
        </message>
        <message>
            <source>Approve</source>
            <comment>approve</comment>
            <translation>Aprobar</translation>
        </message>
        <message>
            <source>Decline</source>
            <comment>decline</comment>
            <translation>Rechazar</translation>
        </message>
        <message>
            <source>From then on this workstation is let in.</source>
            <comment>sure_approve_station</comment>
            <translation>Desde entonces este puesto tiene acceso.</translation>
        </message>
        <message>
            <source>From then on deliveries may be sealed to this key.</source>
            <comment>sure_approve_owner</comment>
            <translation>Desde entonces se pueden sellar entregas para esta clave.</translation>
        </message>
        <message>
            <source>It is sealed to the owner and leaves the facility.</source>
            <comment>sure_approve_delivery</comment>
            <translation>Se sella para el titular y sale del centro.</translation>
        </message>
        <message>
            <source>Their session ends and the old password and phone no longer work.</source>
            <comment>sure_approve_reset</comment>
            <translation>Su sesión termina, y la contraseña y el teléfono anteriores ya no sirven.</translation>
        </message>
        <message>
            <source>Nothing is done, and whoever filed it sees so.</source>
            <comment>sure_decline</comment>
            <translation>No se hace nada, y quien la pidió lo ve.</translation>
        </message>
        <message>
            <source>Approve this request?</source>
            <comment>sure_title_approve</comment>
            <translation>¿Aprobar esta solicitud?</translation>
        </message>
        <message>
            <source>Decline this request?</source>
            <comment>sure_title_decline</comment>
            <translation>¿Rechazar esta solicitud?</translation>
        </message>
        <message>
            <source>Yes, approve</source>
            <comment>yes_approve</comment>
            <translation>Sí, aprobar</translation>
        </message>
        <message>
            <source>Yes, decline</source>
            <comment>yes_decline</comment>
            <translation>Sí, rechazar</translation>
        </message>
        <message>
            <source>Not yet</source>
            <comment>no</comment>
            <translation>Todavía no</translation>
        </message>
        <message>
            <source>Recording …</source>
            <comment>sending</comment>
            <translation>Registrando…</translation>
        </message>
        <message>
            <source>Approved: {title}</source>
            <comment>done_approved</comment>
            <translation>Aprobada: {title}</translation>
        </message>
        <message>
            <source>Declined: {title}</source>
            <comment>done_declined</comment>
            <translation>Rechazada: {title}</translation>
        </message>
        <message>
            <source>You cannot decide this one</source>
            <comment>may_not</comment>
            <translation>Usted no puede decidir esta</translation>
        </message>
        <message>
            <source>approve</source>
            <comment>hint_approve</comment>
            <translation>aprobar</translation>
        </message>
        <message>
            <source>decline</source>
            <comment>hint_decline</comment>
            <translation>rechazar</translation>
        </message>
        <message>
            <source>yes</source>
            <comment>hint_yes</comment>
            <translation>sí</translation>
        </message>
        <message>
            <source>not yet</source>
            <comment>hint_no</comment>
            <translation>todavía no</translation>
        </message>
        <message>
            <source>requests</source>
            <comment>hint_requests</comment>
            <translation>solicitudes</translation>
        </message>
        <message>
            <source>Screen reader</source>
            <comment>matter_screen_reader</comment>
            <translation>Lector de pantalla</translation>
        </message>
        <message>
            <source>Speak with the person yourself: do they work by screen reader? What the window shows of clips and texts is then handed to the screen reader of this session, and any program of the account may listen there. It takes effect at their next sign-in.</source>
            <comment>about_screen_reader</comment>
            <translation>Hable usted con la persona: ¿trabaja con un lector de pantalla? Lo que la ventana muestra de clips y textos se entrega entonces al lector de esta sesión, y cualquier programa de la cuenta puede escuchar ahí. Vale desde su próximo acceso.</translation>
        </message>
        <message>
            <source>From their next sign-in on, texts go to their screen reader too.</source>
            <comment>sure_approve_screen_reader</comment>
            <translation>Desde su próximo acceso, los textos van también a su lector de pantalla.</translation>
        </message>
        <message>
            <source>appeal</source>
            <comment>reason_appeal</comment>
            <translation>reclamación</translation>
        </message>
        <message>
            <source>here because its person stands by it</source>
            <comment>because_appeal</comment>
            <translation>aquí porque la persona la mantiene</translation>
        </message>
        <message>
            <source>Their words then: “{text}”</source>
            <comment>before_words</comment>
            <translation>Sus palabras entonces: «{text}»</translation>
        </message>
        <message>
            <source>It was returned with: “{comment}”</source>
            <comment>before_comment</comment>
            <translation>Se devolvió con: «{comment}»</translation>
        </message>
        <message>
            <source>Their reply: “{reply}”</source>
            <comment>before_reply</comment>
            <translation>Su respuesta: «{reply}»</translation>
        </message>
        <message>
            <source>Their appeal: “{reply}”</source>
            <comment>before_appeal</comment>
            <translation>Su reclamación: «{reply}»</translation>
        </message>
        <message>
            <source>Digits for a key</source>
            <comment>matter_totp</comment>
            <translation>Cifras en vez de llave</translation>
        </message>
        <message>
            <source>Speak with the person yourself: why can they not have a security key? Six digits can be read out to somebody else, and nothing in them names this workstation. It takes effect when they next use an activation code.</source>
            <comment>about_totp</comment>
            <translation>Hable usted con la persona: ¿por qué no puede tener una llave de seguridad? Seis cifras se pueden leer a otra persona, y nada en ellas nombra este puesto. Vale cuando use su próximo código de activación.</translation>
        </message>
        <message>
            <source>Their next activation gives them six digits instead of a security key.</source>
            <comment>sure_approve_totp</comment>
            <translation>Su próxima activación le dará seis cifras en lugar de una llave de seguridad.</translation>
        </message>
        <message>
            <source>Investigation</source>
            <comment>matter_trace</comment>
            <translation>Investigación</translation>
        </message>
        <message>
            <source>Originals are opened on the server to find out which playback a leaked recording is. Speak with whoever filed it: where do the files come from, and why these? Compare each fingerprint with the file. Whoever filed it may then do it at the server's console within 72 hours.</source>
            <comment>about_trace</comment>
            <translation>En el servidor se abren originales para averiguar qué reproducción es una grabación filtrada. Hable con quien lo ha solicitado: ¿de dónde proceden los archivos y por qué precisamente estos? Compare cada huella con el archivo. Después, quien lo ha solicitado puede hacerlo en la consola del servidor durante 72 horas.</translation>
        </message>
        <message>
            <source>Originals may then be opened at the server's console, and the record says by whom.</source>
            <comment>sure_approve_trace</comment>
            <translation>A partir de entonces se pueden abrir originales en la consola del servidor, y el registro dice quién lo hizo.</translation>
        </message>
        <message numerus="yes">
            <source>{n} alarms nobody has looked at, the oldest since {since}. At the server, “{command}” lists them.</source>
            <comment>alarms_open</comment>
            <extracomment>one: {n} alarm nobody has looked at, since {since}. At the server, “{command}” shows it.</extracomment>
            <translation>
                <numerusform>{n} alarma que nadie ha mirado, desde {since}. En el servidor, «{command}» la muestra.</numerusform>
                <numerusform>{n} alarmas que nadie ha mirado, la más antigua desde {since}. En el servidor, «{command}» las enumera.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>told</name>
        <message>
            <source>There is no work left for you at the moment. New clips appear here by themselves.</source>
            <translation>Por ahora no queda trabajo para usted. Los clips nuevos aparecen aquí solos.</translation>
        </message>
        <message>
            <source>You are not cleared for the languages or the kind of work that is left. Your supervisor can change that.</source>
            <translation>No tiene autorización para los idiomas o el tipo de trabajo que queda. Su supervisión puede cambiarlo.</translation>
        </message>
        <message>
            <source>What is left needs other people than you. Your supervisor sees this too.</source>
            <translation>Lo que queda necesita a otras personas. Su supervisión también lo ve.</translation>
        </message>
        <message>
            <source>Your vetting has ended. Please speak to facility IT before you go on.</source>
            <translation>Su acreditación ha terminado. Hable con el equipo informático antes de seguir.</translation>
        </message>
        <message>
            <source>The current agreement is not signed yet. Facility IT has it for you.</source>
            <translation>El acuerdo actual aún no está firmado. El equipo informático lo tiene para usted.</translation>
        </message>
        <message>
            <source>You are not meant to work at this computer. Facility IT can tell you which is yours.</source>
            <translation>Su puesto no es este ordenador. El equipo informático puede decirle cuál es.</translation>
        </message>
        <message>
            <source>This is outside your shift. Your supervisor can change the hours.</source>
            <translation>Esto queda fuera de su turno. Su supervisión puede cambiar el horario.</translation>
        </message>
        <message>
            <source>Your account does not answer clips. Facility IT can change that.</source>
            <translation>Su cuenta no responde clips. El equipo informático puede cambiarlo.</translation>
        </message>
        <message>
            <source>The next clips are confidential, and this screen is not approved for them. Facility IT can tell you where to work on them.</source>
            <translation>Los próximos clips son confidenciales y esta pantalla no está aprobada para ellos. El equipo informático puede decirle dónde trabajar con ellos.</translation>
        </message>
        <message>
            <source>Your account is suspended. Please speak to your supervisor.</source>
            <translation>Su cuenta está suspendida. Hable con su supervisión.</translation>
        </message>
        <message>
            <source>You hold as many clips as one person may. Finish one, and the next comes.</source>
            <translation>Tiene tantos clips como puede tener una persona. Termine uno y llegará el siguiente.</translation>
        </message>
        <message>
            <source>Login, password or second factor is not right. Nobody was signed in.</source>
            <translation>El usuario, la contraseña o el segundo factor no es correcto. No se dio acceso a nadie.</translation>
        </message>
        <message>
            <source>Login, password or code is not right. Please try again.</source>
            <translation>El usuario, la contraseña o el código no es correcto. Inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>Login and activation code do not fit, or the code has ended. Compare them with the paper, or ask facility IT for a new one.</source>
            <translation>El usuario y el código de activación no coinciden, o el código ha caducado. Compárelos con el papel o pida otro al equipo informático.</translation>
        </message>
        <message>
            <source>Too many wrong tries for this login. Wait an hour, or ask your supervisor.</source>
            <translation>Demasiados intentos fallidos con este usuario. Espere una hora o consulte a su supervisión.</translation>
        </message>
        <message>
            <source>Too many sign-ins were begun here. Wait two minutes.</source>
            <translation>Se empezaron aquí demasiados inicios de sesión. Espere dos minutos.</translation>
        </message>
        <message>
            <source>Many people are signing in at this moment. Try again in a minute.</source>
            <translation>Muchas personas están iniciando sesión ahora. Inténtelo dentro de un minuto.</translation>
        </message>
        <message>
            <source>You are signed in at another workstation. Sign out there first, or ask facility IT to end that session.</source>
            <translation>Tiene una sesión abierta en otro puesto. Ciérrela allí primero o pida al equipo informático que la termine.</translation>
        </message>
        <message>
            <source>That sign-in took too long or was used before. Start again.</source>
            <translation>Ese inicio de sesión tardó demasiado o ya se usó. Empiece de nuevo.</translation>
        </message>
        <message>
            <source>That password is easy to guess. Choose one without names and common words in their usual order.</source>
            <translation>Esa contraseña es fácil de adivinar. Elija una sin nombres ni palabras comunes en su orden habitual.</translation>
        </message>
        <message>
            <source>Your session is over. Sign in again; your drafts are safe.</source>
            <translation>Su sesión ha terminado. Iníciela de nuevo; sus borradores están a salvo.</translation>
        </message>
        <message>
            <source>Your account may not do this. Ask facility IT if it should.</source>
            <translation>Su cuenta no puede hacer esto. Pregunte al equipo informático si debería.</translation>
        </message>
        <message>
            <source>Sign in first.</source>
            <translation>Inicie sesión primero.</translation>
        </message>
        <message>
            <source>Nobody is signed in here.</source>
            <translation>Aquí nadie ha iniciado sesión.</translation>
        </message>
        <message>
            <source>Something went wrong here. Your words are kept; start the program again if it stays.</source>
            <translation>Algo salió mal aquí. Sus palabras se conservan; si sigue así, inicie el programa de nuevo.</translation>
        </message>
        <message>
            <source>The facility server does not answer. Your words are kept here; work goes on when it is back.</source>
            <translation>El servidor del centro no responde. Sus palabras se guardan aquí; el trabajo sigue cuando vuelva.</translation>
        </message>
        <message>
            <source>The facility server has a fault. Tell facility IT.</source>
            <translation>El servidor del centro tiene un fallo. Avise al equipo informático.</translation>
        </message>
        <message>
            <source>The facility's server met a fault of its own and has written it down. Tell facility IT.</source>
            <translation>El servidor del centro tuvo un fallo propio y lo ha anotado. Avise al equipo informático.</translation>
        </message>
        <message>
            <source>No safe connection to the server could be made. Nothing was sent. Tell facility IT.</source>
            <translation>No se pudo establecer una conexión segura con el servidor. No se envió nada. Avise al equipo informático.</translation>
        </message>
        <message>
            <source>The server that answered is not this facility's. Nothing was sent. Tell facility IT.</source>
            <translation>El servidor que respondió no es el de este centro. No se envió nada. Avise al equipo informático.</translation>
        </message>
        <message>
            <source>The facility is busy; nothing was changed. Try again in a minute.</source>
            <translation>El centro está ocupado; no se cambió nada. Inténtelo dentro de un minuto.</translation>
        </message>
        <message>
            <source>Too many requests came from here at once. Wait a moment.</source>
            <translation>Llegaron de aquí demasiadas peticiones a la vez. Espere un momento.</translation>
        </message>
        <message>
            <source>A message came too slowly and was dropped. Try again.</source>
            <translation>Un mensaje llegó demasiado despacio y se descartó. Inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>The connection ended before the message did.</source>
            <translation>La conexión terminó antes que el mensaje.</translation>
        </message>
        <message>
            <source>A download broke off too often. It goes on later where it stopped.</source>
            <translation>Una descarga se cortó demasiadas veces. Más tarde sigue donde se detuvo.</translation>
        </message>
        <message>
            <source>A download ended too early. It goes on where it stopped.</source>
            <translation>Una descarga terminó demasiado pronto. Sigue donde se detuvo.</translation>
        </message>
        <message>
            <source>A work package arrived damaged and was thrown away. It will be fetched again.</source>
            <translation>Un paquete de trabajo llegó dañado y se descartó. Se pedirá de nuevo.</translation>
        </message>
        <message>
            <source>A work package cannot be read from this disk. It will be fetched again.</source>
            <translation>Un paquete de trabajo no se puede leer de este disco. Se pedirá de nuevo.</translation>
        </message>
        <message>
            <source>This package is not there for you any more. Ask for work again.</source>
            <translation>Este paquete ya no está para usted. Pida trabajo de nuevo.</translation>
        </message>
        <message>
            <source>Something received or stored is damaged or not genuine, so it was not opened. Tell facility IT.</source>
            <translation>Algo recibido o guardado está dañado o no es auténtico y no se abrió. Avise al equipo informático.</translation>
        </message>
        <message>
            <source>The facility server has been away too long, so the clip was closed. Your words are kept here.</source>
            <translation>El servidor del centro faltó demasiado tiempo y el clip se cerró. Sus palabras se guardan aquí.</translation>
        </message>
        <message>
            <source>This recording was withdrawn. Nothing of it may be opened any more.</source>
            <translation>Esta grabación se retiró. Nada de ella puede abrirse ya.</translation>
        </message>
        <message>
            <source>This recording was withdrawn, so it was closed. There is nothing you need to do.</source>
            <translation>Esta grabación se retiró y por eso se cerró. No tiene que hacer nada.</translation>
        </message>
        <message>
            <source>This recording was withdrawn, so the answer was not kept.</source>
            <translation>Esta grabación se retiró y la respuesta no se conservó.</translation>
        </message>
        <message>
            <source>This clip was not lent to you at this workstation. Take the next one.</source>
            <translation>Este clip no se le asignó a usted en este puesto. Tome el siguiente.</translation>
        </message>
        <message>
            <source>You have heard another part of this conversation, so this clip goes to somebody else. Take the next one.</source>
            <translation>Usted escuchó otra parte de esta conversación, así que este clip va a otra persona. Tome el siguiente.</translation>
        </message>
        <message>
            <source>The time for this clip is over and it went back. Take the next one.</source>
            <translation>El tiempo de este clip terminó y se devolvió. Tome el siguiente.</translation>
        </message>
        <message>
            <source>This clip went back to the queue. Take the next one.</source>
            <translation>Este clip volvió a la cola. Tome el siguiente.</translation>
        </message>
        <message>
            <source>This clip has been answered.</source>
            <translation>Este clip ya está respondido.</translation>
        </message>
        <message>
            <source>This clip was answered elsewhere or its time was over, so yours was not needed. Nothing is held against you.</source>
            <translation>Este clip se respondió en otro lugar o su tiempo terminó, así que la suya no hizo falta. No se le tiene en cuenta.</translation>
        </message>
        <message>
            <source>No clip is open.</source>
            <translation>No hay ningún clip abierto.</translation>
        </message>
        <message>
            <source>Two clips are open for you already. Answer, skip or close one before the next is opened.</source>
            <translation>Ya tiene dos clips abiertos. Responda, omita o cierre uno antes de abrir el siguiente.</translation>
        </message>
        <message>
            <source>This clip is longer than a workstation opens. Tell your supervisor.</source>
            <translation>Este clip es más largo de lo que abre un puesto. Avise a su supervisión.</translation>
        </message>
        <message>
            <source>This clip's opening was not recorded as it must be, so it stays closed. Tell facility IT.</source>
            <translation>La apertura de este clip no se registró como debe, así que sigue cerrado. Avise al equipo informático.</translation>
        </message>
        <message>
            <source>Somebody else's answer for a clip came first. Yours was not needed; it counts as work done.</source>
            <translation>La respuesta de otra persona a un clip llegó antes. La suya no hizo falta; cuenta como trabajo hecho.</translation>
        </message>
        <message>
            <source>A recording you answered was withdrawn. Your answer was destroyed with it.</source>
            <translation>Se retiró una grabación que usted respondió. Su respuesta se destruyó con ella.</translation>
        </message>
        <message>
            <source>The facility did not take one of your answers. Tell your supervisor.</source>
            <translation>El centro no aceptó una de sus respuestas. Avise a su supervisión.</translation>
        </message>
        <message>
            <source>Choose, mend or write an answer first, or mark what is wrong with the clip.</source>
            <translation>Elija, corrija o escriba primero una respuesta, o marque qué falla en el clip.</translation>
        </message>
        <message>
            <source>Say whether the device was meant and how well its response fits.</source>
            <translation>Diga si se dirigía al aparato y cuánto encaja su respuesta.</translation>
        </message>
        <message>
            <source>Say in a few words why you skip this clip.</source>
            <translation>Diga en pocas palabras por qué omite este clip.</translation>
        </message>
        <message>
            <source>There is no answer of this session to take back.</source>
            <translation>No hay ninguna respuesta de esta sesión que recuperar.</translation>
        </message>
        <message>
            <source>This answer cannot be taken back any more.</source>
            <translation>Esta respuesta ya no se puede recuperar.</translation>
        </message>
        <message>
            <source>This answer is not one you gave in this session, so it stays as it is.</source>
            <translation>Esta respuesta no la dio usted en esta sesión, así que queda como está.</translation>
        </message>
        <message>
            <source>This answer was delivered to the data owner already. Tell your supervisor what should change.</source>
            <translation>Esta respuesta ya se entregó al titular de los datos. Diga a su supervisión qué debe cambiar.</translation>
        </message>
        <message>
            <source>A supervisor has opened this answer. Tell your supervisor what should change.</source>
            <translation>La supervisión ha abierto esta respuesta. Diga a su supervisión qué debe cambiar.</translation>
        </message>
        <message>
            <source>This recording was withdrawn, and the answer with it.</source>
            <translation>Esta grabación se retiró, y la respuesta con ella.</translation>
        </message>
        <message>
            <source>The time for this clip is over, so the answer stays as it is.</source>
            <translation>El tiempo de este clip terminó, así que la respuesta queda como está.</translation>
        </message>
        <message>
            <source>Somebody else is working on this clip now.</source>
            <translation>Otra persona trabaja ahora en este clip.</translation>
        </message>
        <message>
            <source>No sound device answers. Check that headphones are connected, then press play again.</source>
            <translation>No responde ningún dispositivo de sonido. Compruebe que los auriculares están conectados y pulse reproducir de nuevo.</translation>
        </message>
        <message>
            <source>The chosen sound device is not connected. Connect it, or choose another one, then press play again.</source>
            <translation>El dispositivo de sonido elegido no está conectado. Conéctelo o elija otro y pulse reproducir de nuevo.</translation>
        </message>
        <message>
            <source>The sound library of this machine does not start. Ask IT to check the installation.</source>
            <translation>La biblioteca de sonido de este equipo no arranca. Pida al equipo informático que revise la instalación.</translation>
        </message>
        <message>
            <source>Another supervisor has this one now. Take the next one.</source>
            <translation>Esta la tiene ahora otra persona de supervisión. Tome la siguiente.</translation>
        </message>
        <message>
            <source>This review is not open to you any more. Look at the list again.</source>
            <translation>Esta revisión ya no está abierta para usted. Mire la lista de nuevo.</translation>
        </message>
        <message>
            <source>No review is open.</source>
            <translation>No hay ninguna revisión abierta.</translation>
        </message>
        <message>
            <source>This review was decided elsewhere or its time was over, so nothing was changed.</source>
            <translation>Esta revisión se decidió en otro lugar o su tiempo terminó, así que no se cambió nada.</translation>
        </message>
        <message>
            <source>You filed this request yourself. A second person must decide it.</source>
            <translation>Esta solicitud la pidió usted. Debe decidirla una segunda persona.</translation>
        </message>
        <message>
            <source>Both accounts belong to one vetted person. Somebody else must decide it.</source>
            <translation>Ambas cuentas son de una misma persona acreditada. Debe decidir otra.</translation>
        </message>
        <message>
            <source>This request was decided already. Look at the list again.</source>
            <translation>Esta solicitud ya se decidió. Mire la lista de nuevo.</translation>
        </message>
        <message>
            <source>There is no such request. Look at the list again.</source>
            <translation>No existe esa solicitud. Mire la lista de nuevo.</translation>
        </message>
        <message>
            <source>Your account may not decide this request.</source>
            <translation>Su cuenta no puede decidir esta solicitud.</translation>
        </message>
        <message>
            <source>This workstation is not, or no longer, enrolled. Ask facility IT.</source>
            <translation>Este puesto no está inscrito o ya no lo está. Consulte al equipo informático.</translation>
        </message>
        <message>
            <source>This computer is not enrolled with a facility yet. Ask facility IT.</source>
            <translation>Este ordenador aún no está inscrito en ningún centro. Consulte al equipo informático.</translation>
        </message>
        <message>
            <source>This computer waits for a second person of facility IT to approve it.</source>
            <translation>Este ordenador espera a que lo apruebe una segunda persona del equipo informático.</translation>
        </message>
        <message>
            <source>This computer's key store is locked or not running. Sign in to the computer again; if that does not help, tell facility IT.</source>
            <translation>El almacén de claves de este ordenador está bloqueado o no funciona. Vuelva a iniciar sesión en el ordenador; si no ayuda, avise al equipo informático.</translation>
        </message>
        <message>
            <source>The facility's record does not continue what this computer has seen of it. Nothing is opened here until facility IT has looked at it.</source>
            <translation>El registro del centro no continúa lo que este ordenador ha visto de él. Aquí no se abre nada hasta que el equipo informático lo haya mirado.</translation>
        </message>
        <message>
            <source>An encrypted file of this workstation does not open: it is damaged or belongs to another enrolment. Tell facility IT.</source>
            <translation>Un archivo cifrado de este puesto no se abre: está dañado o pertenece a otra inscripción. Avise al equipo informático.</translation>
        </message>
        <message>
            <source>Another program holds this vault. Close it first.</source>
            <translation>Otro programa tiene este almacén. Ciérrelo primero.</translation>
        </message>
        <message>
            <source>This computer's disk is full. Nothing was lost; tell facility IT.</source>
            <translation>El disco de este ordenador está lleno. No se perdió nada; avise al equipo informático.</translation>
        </message>
        <message>
            <source>This computer's disk cannot be written. Tell facility IT.</source>
            <translation>No se puede escribir en el disco de este ordenador. Avise al equipo informático.</translation>
        </message>
        <message>
            <source>A draft kept here cannot be read any more. Tell facility IT.</source>
            <translation>Un borrador guardado aquí ya no se puede leer. Avise al equipo informático.</translation>
        </message>
        <message>
            <source>Crash dumps of this program are off.</source>
            <translation>Los volcados de fallo de este programa están desactivados.</translation>
        </message>
        <message>
            <source>Other programs of this account cannot look into this one.</source>
            <translation>Otros programas de esta cuenta no pueden mirar dentro de este.</translation>
        </message>
        <message>
            <source>This program cannot gain privileges.</source>
            <translation>Este programa no puede obtener privilegios.</translation>
        </message>
        <message>
            <source>Memory is not written to disk (no swap).</source>
            <translation>La memoria no se escribe en el disco (sin intercambio).</translation>
        </message>
        <message>
            <source>This computer swaps memory to disk.</source>
            <translation>Este ordenador pasa memoria al disco.</translation>
        </message>
        <message>
            <source>No crash handler collects memory.</source>
            <translation>Ningún gestor de fallos recoge memoria.</translation>
        </message>
        <message>
            <source>A crash handler collects memory of programs that crash.</source>
            <translation>Un gestor de fallos recoge la memoria de los programas que fallan.</translation>
        </message>
        <message>
            <source>Programs cannot attach to each other.</source>
            <translation>Los programas no pueden acoplarse unos a otros.</translation>
        </message>
        <message>
            <source>Programs of one account may attach to each other.</source>
            <translation>Los programas de una misma cuenta pueden acoplarse unos a otros.</translation>
        </message>
        <message>
            <source>Other programs of this account may look into this one: this system has no protection built yet.</source>
            <translation>Otros programas de esta cuenta pueden mirar dentro de este: este sistema aún no tiene protección.</translation>
        </message>
        <message>
            <source>Whether this system writes memory to disk (swap, sleep, crash dumps) was not looked at.</source>
            <translation>No se ha mirado si este sistema escribe memoria en el disco (intercambio, suspensión, volcados de fallo).</translation>
        </message>
        <message>
            <source>Workstation</source>
            <translation>Puesto</translation>
        </message>
        <message>
            <source>Asset tag</source>
            <translation>Número de inventario</translation>
        </message>
        <message>
            <source>Room</source>
            <translation>Sala</translation>
        </message>
        <message>
            <source>Fingerprint on its screen</source>
            <translation>Huella en su pantalla</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>Titular</translation>
        </message>
        <message>
            <source>Fingerprint of the key</source>
            <translation>Huella de la clave</translation>
        </message>
        <message>
            <source>Batch</source>
            <translation>Lote</translation>
        </message>
        <message>
            <source>Comes from</source>
            <translation>Viene de</translation>
        </message>
        <message>
            <source>Final answers</source>
            <translation>Respuestas definitivas</translation>
        </message>
        <message>
            <source>What is left just now is hard to hear, and you have had enough of that for the moment. New clips appear here by themselves.</source>
            <translation>Lo que queda ahora es duro de oír, y de eso ya ha tenido bastante por el momento. Los clips nuevos aparecen aquí solos.</translation>
        </message>
        <message>
            <source>Only an answer that came back can be appealed against.</source>
            <translation>Solo se puede reclamar por una respuesta que fue devuelta.</translation>
        </message>
        <message>
            <source>Another supervisor has looked at this answer already, and it stays returned. Please mend it.</source>
            <translation>Otra persona de supervisión ya ha mirado esta respuesta y sigue devuelta. Corríjala, por favor.</translation>
        </message>
        <message>
            <source>An appeal says that the answer was right, so its words stay as they were.</source>
            <translation>Una reclamación dice que la respuesta era correcta, así que sus palabras quedan como estaban.</translation>
        </message>
        <message>
            <source>Only an answer that came back can be replied to.</source>
            <translation>Solo se puede responder a lo que fue devuelto.</translation>
        </message>
        <message>
            <source>Say in a few words why the answer was right.</source>
            <translation>Diga en pocas palabras por qué la respuesta era correcta.</translation>
        </message>
        <message>
            <source>You returned this answer, so another supervisor decides about the appeal.</source>
            <translation>Usted devolvió esta respuesta, así que otra persona de supervisión decide la reclamación.</translation>
        </message>
        <message>
            <source>These figures are somebody else's. Your own are on your page.</source>
            <translation>Estas cifras son de otra persona. Las suyas están en su página.</translation>
        </message>
        <message>
            <source>The server gave somebody else's figures, and they were thrown away. Tell facility IT.</source>
            <translation>El servidor dio las cifras de otra persona y se descartaron. Avise al equipo informático.</translation>
        </message>
        <message>
            <source>This security key answered as a copy of it would, so it was locked. Nobody was signed in. Tell facility IT; you did nothing wrong.</source>
            <translation>Esta llave de seguridad respondió como lo haría una copia suya, así que se bloqueó. No se dio acceso a nadie. Avise a Informática; usted no hizo nada mal.</translation>
        </message>
        <message>
            <source>This security key could not be registered. Use the key that facility IT gave you, or ask them.</source>
            <translation>No se pudo registrar esta llave de seguridad. Use la que le dio Informática o pregunte allí.</translation>
        </message>
        <message>
            <source>A training authenticator opens nothing here. Use the security key that facility IT gave you.</source>
            <translation>Un autenticador de prácticas no abre nada aquí. Use la llave de seguridad que le dio Informática.</translation>
        </message>
        <message>
            <source>A training authenticator, a program, stands in for security keys here.</source>
            <translation>Un autenticador de prácticas, un programa, hace aquí las veces de las llaves de seguridad.</translation>
        </message>
        <message>
            <source>No security key was plugged in. Nobody was signed in. Plug yours in and start again.</source>
            <translation>No se conectó ninguna llave de seguridad. No se dio acceso a nadie. Conecte la suya y empiece de nuevo.</translation>
        </message>
        <message>
            <source>You stopped. The security key signed nothing.</source>
            <translation>Usted lo detuvo. La llave de seguridad no firmó nada.</translation>
        </message>
        <message>
            <source>The PIN took too long. Nobody was signed in. Start again.</source>
            <translation>El PIN tardó demasiado. No se dio acceso a nadie. Empiece de nuevo.</translation>
        </message>
        <message>
            <source>This security key is locked: its PIN was wrong too often. Ask facility IT for another key, or to make this one anew.</source>
            <translation>Esta llave de seguridad está bloqueada: su PIN se equivocó demasiadas veces. Pida otra a Informática, o que preparen esta de nuevo.</translation>
        </message>
        <message>
            <source>The PIN was wrong several times in a row. Pull the security key out, plug it in again, and start again.</source>
            <translation>El PIN fue incorrecto varias veces seguidas. Saque la llave de seguridad, conéctela otra vez y empiece de nuevo.</translation>
        </message>
        <message>
            <source>The security key does not take fingerprints any more: they failed too often. Ask facility IT for another key, or to make this one anew.</source>
            <translation>La llave de seguridad ya no acepta huellas: fallaron demasiadas veces. Pida otra a Informática, o que preparen esta de nuevo.</translation>
        </message>
        <message>
            <source>The security key did not know the fingerprint. Start again.</source>
            <translation>La llave de seguridad no reconoció la huella. Empiece de nuevo.</translation>
        </message>
        <message>
            <source>This security key has no PIN yet. Facility IT sets one up with you.</source>
            <translation>Esta llave de seguridad aún no tiene PIN. Informática lo configura con usted.</translation>
        </message>
        <message>
            <source>This security key wants another PIN before it is used. Facility IT sets one up with you.</source>
            <translation>Esta llave de seguridad exige otro PIN antes de usarse. Informática lo configura con usted.</translation>
        </message>
        <message>
            <source>This security key belongs to no account here. Plug in the one that you registered at your first sign-in.</source>
            <translation>Esta llave de seguridad no pertenece a ninguna cuenta de aquí. Conecte la que registró en su primer acceso.</translation>
        </message>
        <message>
            <source>This security key is full: it holds too many accounts. Ask facility IT for another key, or to make this one anew.</source>
            <translation>Esta llave de seguridad está llena: guarda demasiadas cuentas. Pida otra a Informática, o que preparen esta de nuevo.</translation>
        </message>
        <message>
            <source>This security key is of a kind that is not used here. Ask facility IT for another key, or to make this one anew.</source>
            <translation>Aquí no se usa este tipo de llave de seguridad. Pida otra a Informática, o que preparen esta de nuevo.</translation>
        </message>
        <message>
            <source>The security key was not touched in time. Start again.</source>
            <translation>La llave de seguridad no se tocó a tiempo. Empiece de nuevo.</translation>
        </message>
        <message>
            <source>The security key said no. Nobody was signed in.</source>
            <translation>La llave de seguridad se negó. No se dio acceso a nadie.</translation>
        </message>
        <message>
            <source>The security key was pulled out, or does not answer. Start again.</source>
            <translation>La llave de seguridad se sacó o no responde. Empiece de nuevo.</translation>
        </message>
        <message>
            <source>The security key answered as none should. Start again, or tell facility IT.</source>
            <translation>La llave de seguridad respondió como ninguna debería. Empiece de nuevo o avise a Informática.</translation>
        </message>
        <message>
            <source>The part of this program that keeps keys and clips ended. Your words up to the last second are kept: sign in again and go on.</source>
            <translation>La parte de este programa que guarda claves y clips ha terminado. Sus palabras hasta el último segundo están guardadas: vuelva a iniciar sesión y siga.</translation>
        </message>
        <message>
            <source>The part of this program that keeps keys and clips did not start. Tell facility IT.</source>
            <translation>La parte de este programa que guarda claves y clips no se ha iniciado. Avise al equipo informático.</translation>
        </message>
        <message>
            <source>The screen was locked, so the session ended. Your words are kept here.</source>
            <translation>Se bloqueó la pantalla y por eso terminó la sesión. Sus palabras se guardan aquí.</translation>
        </message>
        <message>
            <source>The process with the keys reaches only files and ports it needs.</source>
            <translation>El proceso de las claves solo llega a los archivos y puertos que necesita.</translation>
        </message>
        <message>
            <source>The process with the keys reaches only files it needs, but every port.</source>
            <translation>El proceso de las claves solo llega a los archivos que necesita, pero a todos los puertos.</translation>
        </message>
        <message>
            <source>The process with the keys reaches what this account reaches.</source>
            <translation>El proceso de las claves llega a todo lo que alcanza esta cuenta.</translation>
        </message>
        <message>
            <source>The process with the window reaches only files it needs, and no network.</source>
            <translation>El proceso de la ventana solo llega a los archivos que necesita, y a ninguna red.</translation>
        </message>
        <message>
            <source>The process with the window reaches only files it needs, but the network too.</source>
            <translation>El proceso de la ventana solo llega a los archivos que necesita, pero también a la red.</translation>
        </message>
        <message>
            <source>The process with the window reaches what this account reaches.</source>
            <translation>El proceso de la ventana llega a todo lo que alcanza esta cuenta.</translation>
        </message>
        <message>
            <source>Keys of a session stay out of swap.</source>
            <translation>Las claves de una sesión no pasan al disco.</translation>
        </message>
        <message>
            <source>Keys of a session stay out of swap: this computer has none.</source>
            <translation>Las claves de una sesión no pasan al disco: este ordenador no tiene memoria de intercambio.</translation>
        </message>
        <message>
            <source>Keys of a session may be swapped to disk.</source>
            <translation>Las claves de una sesión pueden pasar al disco.</translation>
        </message>
        <message>
            <source>Locking the screen ends the session.</source>
            <translation>Bloquear la pantalla termina la sesión.</translation>
        </message>
        <message>
            <source>Locking the screen is not noticed here; sessions end when left alone.</source>
            <translation>Aquí no se nota si se bloquea la pantalla; las sesiones terminan cuando no hay nadie.</translation>
        </message>
        <message>
            <source>That is more than can be kept here. Shorten it and try again.</source>
            <translation>Es más de lo que se puede guardar aquí. Acórtelo e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>Something here cannot be shown. Tell facility IT.</source>
            <translation>Hay algo aquí que no se puede mostrar. Avise al equipo informático.</translation>
        </message>
        <message>
            <source>Recordings</source>
            <translation>Grabaciones</translation>
        </message>
        <message>
            <source>Originals to open</source>
            <translation>Originales que se abrirán</translation>
        </message>
        <message>
            <source>Recording (SHA-256)</source>
            <translation>Grabación (SHA-256)</translation>
        </message>
        <message>
            <source>All hashes together (SHA-256)</source>
            <translation>Todos los hashes juntos (SHA-256)</translation>
        </message>
        <message>
            <source>The program at this workstation is older or newer than the facility's and marks what it plays in another way, so no clip is opened. Facility IT must install the same version on both.</source>
            <translation>El programa de este puesto es anterior o posterior al del centro y marca de otra manera lo que reproduce, por lo que no se abre ningún clip. El equipo informático del centro debe instalar la misma versión en ambos.</translation>
        </message>
        <message>
            <source>A clip is not played that fast or that slowly.</source>
            <translation>Un clip no se reproduce tan deprisa ni tan despacio.</translation>
        </message>
        <message>
            <source>This clip cannot be played: its playback cannot be marked. Give it back, and tell facility IT.</source>
            <translation>Este clip no se puede reproducir: su reproducción no se puede marcar. Devuélvalo y avise al equipo informático.</translation>
        </message>
        <message>
            <source>The window did not answer any more, so it was ended, and the session with it. Your words up to the last second are kept: sign in again and go on.</source>
            <translation>La ventana dejó de responder, así que se cerró, y con ella la sesión. Sus palabras hasta el último segundo están guardadas: vuelva a iniciar sesión y siga.</translation>
        </message>
    </context>
    <context>
        <name>writing</name>
        <message>
            <source>Signs</source>
            <comment>signs</comment>
            <translation>Signos</translation>
        </message>
        <message>
            <source>Arrows move, Enter inserts</source>
            <comment>signs_note</comment>
            <translation>las flechas mueven, Intro inserta</translation>
        </message>
        <message>
            <source>Used last</source>
            <comment>signs_recent</comment>
            <translation>Usados al final</translation>
        </message>
        <message>
            <source>Quotation marks</source>
            <comment>signs_quotes</comment>
            <translation>Comillas</translation>
        </message>
        <message>
            <source>Letters</source>
            <comment>signs_letters</comment>
            <translation>Letras</translation>
        </message>
        <message>
            <source>Capitals</source>
            <comment>signs_capitals</comment>
            <translation>Mayúsculas</translation>
        </message>
        <message>
            <source>Punctuation</source>
            <comment>signs_marks</comment>
            <translation>Puntuación</translation>
        </message>
        <message>
            <source>Signs</source>
            <comment>signs_signs</comment>
            <translation>Otros signos</translation>
        </message>
        <message>
            <source>Vowel marks</source>
            <comment>signs_vowels</comment>
            <translation>Signos vocálicos</translation>
        </message>
        <message>
            <source>Digits</source>
            <comment>signs_digits</comment>
            <translation>Cifras</translation>
        </message>
        <message>
            <source>Spaces, joiners</source>
            <comment>signs_invisible</comment>
            <translation>Espacios, uniones</translation>
        </message>
        <message>
            <source>Tones</source>
            <comment>signs_tones</comment>
            <translation>Tonos</translation>
        </message>
        <message>
            <source>Tones, more</source>
            <comment>signs_tones_more</comment>
            <translation>Más tonos</translation>
        </message>
        <message>
            <source>With nukta</source>
            <comment>signs_nukta</comment>
            <translation>Con nukta</translation>
        </message>
        <message>
            <source>Brackets</source>
            <comment>signs_brackets</comment>
            <translation>Corchetes</translation>
        </message>
        <message>
            <source>Small kana</source>
            <comment>signs_small</comment>
            <translation>Kana pequeños</translation>
        </message>
        <message>
            <source>Terms of the programme</source>
            <comment>terms</comment>
            <translation>Términos del programa</translation>
        </message>
        <message numerus="yes">
            <source>{n} terms for these languages</source>
            <comment>terms_note</comment>
            <extracomment>one: {n} term for these languages</extracomment>
            <translation>
                <numerusform>{n} término para estos idiomas</numerusform>
                <numerusform>{n} términos para estos idiomas</numerusform>
            </translation>
        </message>
        <message>
            <source>No glossary in this programme for these languages.</source>
            <comment>no_terms</comment>
            <translation>Este programa no tiene glosario para estos idiomas.</translation>
        </message>
        <message>
            <source>not: {forms}</source>
            <comment>avoid</comment>
            <translation>no: {forms}</translation>
        </message>
        <message>
            <source>in this clip</source>
            <comment>in_clip</comment>
            <translation>en este clip</translation>
        </message>
        <message>
            <source>Words of the candidates</source>
            <comment>candidates</comment>
            <translation>Palabras de las propuestas</translation>
        </message>
        <message>
            <source>They stay theirs</source>
            <comment>candidates_note</comment>
            <translation>Siguen siendo suyas</translation>
        </message>
        <message>
            <source>There are no candidates for this clip.</source>
            <comment>no_candidates</comment>
            <translation>No hay propuestas para este clip.</translation>
        </message>
        <message>
            <source>transcript</source>
            <comment>transcript</comment>
            <translation>texto</translation>
        </message>
        <message>
            <source>My snippets</source>
            <comment>snippets</comment>
            <translation>Mis fragmentos</translation>
        </message>
        <message>
            <source>Only in your vault at this workstation. Dropped after {days} days without use; at most {most}. For phrases you type again and again, not for what a clip says.</source>
            <comment>snippets_note</comment>
            <translation>Solo en su almacén de este puesto. Se borran tras {days} días sin uso; {most} como máximo. Para frases que escribe una y otra vez, no para lo que dice un clip.</translation>
        </message>
        <message>
            <source>No snippets yet. Select words in your answer, open this panel and keep them.</source>
            <comment>no_snippets</comment>
            <translation>Aún no hay fragmentos. Seleccione palabras de su respuesta, abra este panel y guárdelas.</translation>
        </message>
        <message>
            <source>Keep the selection</source>
            <comment>snippet_keep</comment>
            <translation>Guardar la selección</translation>
        </message>
        <message>
            <source>Rename</source>
            <comment>snippet_rename</comment>
            <translation>Cambiar nombre</translation>
        </message>
        <message>
            <source>Delete</source>
            <comment>snippet_delete</comment>
            <translation>Borrar</translation>
        </message>
        <message>
            <source>Undo</source>
            <comment>snippet_undo</comment>
            <translation>Deshacer</translation>
        </message>
        <message>
            <source>Name of the snippet</source>
            <comment>snippet_name</comment>
            <translation>Nombre del fragmento</translation>
        </message>
        <message>
            <source>Select the words to keep in your answer first.</source>
            <comment>snippet_empty</comment>
            <translation>Seleccione primero en su respuesta las palabras que quiere guardar.</translation>
        </message>
        <message>
            <source>A snippet has at most {signs} characters.</source>
            <comment>snippet_long</comment>
            <translation>Un fragmento tiene como máximo {signs} caracteres.</translation>
        </message>
        <message>
            <source>There are {most} snippets already. Delete one first.</source>
            <comment>snippet_full</comment>
            <translation>Ya hay {most} fragmentos. Borre uno primero.</translation>
        </message>
        <message>
            <source>Deleted. Ctrl+Z brings it back.</source>
            <comment>snippet_gone</comment>
            <translation>Borrado. Ctrl+Z lo recupera.</translation>
        </message>
        <message>
            <source>Other spellings</source>
            <comment>spelling</comment>
            <translation>Otras grafías</translation>
        </message>
        <message>
            <source>Other spellings of “{word}”</source>
            <comment>spelling_of</comment>
            <translation>Otras grafías de «{word}»</translation>
        </message>
        <message>
            <source>Looking…</source>
            <comment>looking</comment>
            <translation>Buscando…</translation>
        </message>
        <message>
            <source>Leave it as it is</source>
            <comment>leave_it</comment>
            <translation>Dejarla así</translation>
        </message>
        <message>
            <source>Right until you sign out</source>
            <comment>leave_it_note</comment>
            <translation>Vale como correcta hasta que cierre la sesión</translation>
        </message>
        <message>
            <source>No word here looks wrong to the spell check.</source>
            <comment>nothing_wrong</comment>
            <translation>La revisión ortográfica no encuentra aquí nada raro.</translation>
        </message>
        <message>
            <source>No spell check for {language} at this workstation.</source>
            <comment>unchecked</comment>
            <translation>En este puesto no hay revisión ortográfica para {language}.</translation>
        </message>
        <message>
            <source>Type to find</source>
            <comment>filter</comment>
            <translation>Escriba para buscar</translation>
        </message>
        <message>
            <source>Nothing fits what you typed.</source>
            <comment>none_fits</comment>
            <translation>Nada coincide con lo que ha escrito.</translation>
        </message>
        <message numerus="yes">
            <source>{n} more: type to find them.</source>
            <comment>more</comment>
            <extracomment>one: {n} more: type to find it.</extracomment>
            <translation>
                <numerusform>{n} más: escriba para encontrarlo.</numerusform>
                <numerusform>{n} más: escriba para encontrarlos.</numerusform>
            </translation>
        </message>
        <message>
            <source>spelling</source>
            <comment>hint_spelling</comment>
            <translation>ortografía</translation>
        </message>
        <message>
            <source>sign</source>
            <comment>hint_sign</comment>
            <translation>signo</translation>
        </message>
        <message>
            <source>term</source>
            <comment>hint_term</comment>
            <translation>término</translation>
        </message>
        <message>
            <source>snippet</source>
            <comment>hint_snippet</comment>
            <translation>fragmento</translation>
        </message>
        <message>
            <source>candidate’s words</source>
            <comment>hint_candidate</comment>
            <translation>palabras de una propuesta</translation>
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
                <numerusform>Se retiró una grabación. Un fragmento que usted guardó mientras estaba abierta podía contener sus palabras, por eso se borró con ella.</numerusform>
                <numerusform>Se retiró una grabación. {n} fragmentos que usted guardó mientras estaba abierta podían contener sus palabras, por eso se borraron con ella.</numerusform>
            </translation>
        </message>
    </context>
</TS>
