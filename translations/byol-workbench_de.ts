<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>CollapseVerdict</name>
    <message>
        <source>Different images get the same projection: their std is %1, expected about %2.</source>
        <translation>Verschiedene Bilder bekommen dieselbe Projektion: ihre Streuung ist %1, erwartet etwa %2.</translation>
    </message>
    <message>
        <source>Different images differ along one direction only: the participation ratio is %1 of %2.</source>
        <translation>Verschiedene Bilder unterscheiden sich nur in einer Richtung: das Partizipationsverhältnis ist %1 von %2.</translation>
    </message>
    <message>
        <source>The training process raised its collapse alarm.</source>
        <translation>Der Trainingsprozess hat Kollapsalarm gegeben.</translation>
    </message>
    <message>
        <source>The projections lie close together: their std is %1, expected about %2.</source>
        <translation>Die Projektionen liegen dicht beieinander: ihre Streuung ist %1, erwartet etwa %2.</translation>
    </message>
    <message>
        <source>The projections use few directions: their effective rank is %1 of %2.</source>
        <translation>Die Projektionen nutzen wenige Richtungen: ihr effektiver Rang ist %1 von %2.</translation>
    </message>
    <message>
        <source>Unrelated images look alike: the cosine of random pairs is %1.</source>
        <translation>Bilder, die nichts miteinander zu tun haben, sehen ähnlich aus: der Kosinus zufälliger Paare ist %1.</translation>
    </message>
    <message>
        <source>Without a predictor the method collapses. Give it layers.</source>
        <translation>Ohne Prädiktor kollabiert das Verfahren. Geben Sie ihm Schichten.</translation>
    </message>
    <message>
        <source>The target follows the online network too fast. Raise tau.</source>
        <translation>Das Zielnetz folgt dem lernenden Netz zu schnell. Erhöhen Sie tau.</translation>
    </message>
    <message>
        <source>Often the learning rate is too high. Lower it.</source>
        <translation>Oft ist die Lernrate zu hoch. Senken Sie sie.</translation>
    </message>
    <message>
        <source>Not Known Yet</source>
        <translation>Noch nicht bekannt</translation>
    </message>
    <message>
        <source>The run has not measured its projections yet.</source>
        <translation>Der Lauf hat seine Projektionen noch nicht gemessen.</translation>
    </message>
    <message>
        <source>Collapsing</source>
        <translation>Kollabiert</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Beobachten</translation>
    </message>
    <message>
        <source>Healthy</source>
        <translation>Gesund</translation>
    </message>
    <message>
        <source>Different images get different projections, in many directions.</source>
        <translation>Verschiedene Bilder bekommen verschiedene Projektionen, in vielen Richtungen.</translation>
    </message>
</context>
<context>
    <name>ConfusionPanel</name>
    <message>
        <source>True Class</source>
        <translation>Wahre Klasse</translation>
    </message>
</context>
<context>
    <name>EmbeddingPage</name>
    <message numerus="yes">
        <source>%Ln point(s)</source>
        <translation>
            <numerusform>%Ln Punkt</numerusform>
            <numerusform>%Ln Punkte</numerusform>
        </translation>
    </message>
    <message>
        <source>KL %1</source>
        <extracomment>KL is the Kullback-Leibler divergence that t-SNE minimises.</extracomment>
        <translation>KL %1</translation>
    </message>
    <message>
        <source>10 nearest kept: %1</source>
        <translation>10 nächste erhalten: %1</translation>
    </message>
    <message>
        <source>trustworthiness %1</source>
        <translation>Vertrauenswürdigkeit %1</translation>
    </message>
</context>
<context>
    <name>EngineProcess</name>
    <message>
        <source>The engine, the program byol, was not found beside this program or on PATH. Install it, or set BYOL_ENGINE to its path.</source>
        <translation>Das Rechenprogramm byol wurde weder neben diesem Programm noch im PATH gefunden. Installieren Sie es oder setzen Sie BYOL_ENGINE auf seinen Pfad.</translation>
    </message>
    <message>
        <source>The engine %1 could not be started: %2.</source>
        <translation>Das Rechenprogramm %1 konnte nicht gestartet werden: %2.</translation>
    </message>
</context>
<context>
    <name>PointColours</name>
    <message>
        <source>Label</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Prediction</source>
        <translation>Vorhersage</translation>
    </message>
    <message>
        <source>Right or Wrong</source>
        <translation>Richtig oder falsch</translation>
    </message>
    <message>
        <source>kNN Agreement</source>
        <translation>kNN-Übereinstimmung</translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation>Ähnlichkeit</translation>
    </message>
    <message>
        <source>Distance Moved</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>Neighbours Kept</source>
        <translation>Behaltene Nachbarn</translation>
    </message>
    <message>
        <source>The class that the dataset gives.</source>
        <translation>Die Klasse, die der Datensatz angibt.</translation>
    </message>
    <message>
        <source>The class that the newest evaluation predicts.</source>
        <translation>Die Klasse, die die neueste Auswertung vorhersagt.</translation>
    </message>
    <message>
        <source>Whether the newest evaluation predicts the label.</source>
        <translation>Ob die neueste Auswertung die Klasse vorhersagt.</translation>
    </message>
    <message>
        <source>Share of a point&apos;s nearest neighbours with its label.</source>
        <translation>Anteil der nächsten Nachbarn eines Punktes mit derselben Klasse.</translation>
    </message>
    <message>
        <source>Mean cosine of a point to its nearest neighbours.</source>
        <translation>Mittlerer Kosinus eines Punktes zu seinen nächsten Nachbarn.</translation>
    </message>
    <message>
        <source>Way from the checkpoint before, in parts of the map&apos;s spread.</source>
        <translation>Weg seit dem Zwischenstand davor, in Teilen der Ausdehnung der Karte.</translation>
    </message>
    <message>
        <source>Share of the neighbours kept from the checkpoint before (Jaccard).</source>
        <translation>Anteil der Nachbarn, die seit dem Zwischenstand davor blieben (Jaccard).</translation>
    </message>
    <message>
        <source>predicted right</source>
        <translation>richtig vorhergesagt</translation>
    </message>
    <message>
        <source>predicted wrong</source>
        <translation>falsch vorhergesagt</translation>
    </message>
    <message>
        <source>class %1</source>
        <translation>Klasse %1</translation>
    </message>
</context>
<context>
    <name>ProtocolWords</name>
    <message>
        <source>Scored</source>
        <translation>Bewertet</translation>
    </message>
    <message>
        <source>Protocol on the other dataset</source>
        <translation>Protokoll auf dem anderen Datensatz</translation>
    </message>
    <message>
        <source>Metric told first</source>
        <translation>Zuerst genannte Metrik</translation>
    </message>
    <message>
        <source>Neighbours that vote</source>
        <translation>Abstimmende Nachbarn</translation>
    </message>
    <message>
        <source>Temperature of the votes</source>
        <translation>Temperatur der Stimmen</translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation>Ähnlichkeit</translation>
    </message>
    <message>
        <source>Share of the labels</source>
        <translation>Anteil der Klassenangaben</translation>
    </message>
    <message>
        <source>Seed of the labelled subset</source>
        <translation>Startwert der Teilmenge</translation>
    </message>
    <message>
        <source>Classifier</source>
        <translation>Klassifikator</translation>
    </message>
    <message>
        <source>Optimiser</source>
        <translation>Optimierer</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>Stapelgröße</translation>
    </message>
    <message>
        <source>Base learning rate, chosen</source>
        <translation>Grundlernrate, gewählt</translation>
    </message>
    <message>
        <source>Base learning rates tried</source>
        <translation>Versuchte Grundlernraten</translation>
    </message>
    <message>
        <source>Their accuracy on images held out for the choice</source>
        <translation>Ihre Trefferquote auf Bildern, die für die Wahl zurückgehalten wurden</translation>
    </message>
    <message>
        <source>Images held out for the choice</source>
        <translation>Für die Wahl zurückgehaltene Bilder</translation>
    </message>
    <message>
        <source>Learning rate, chosen</source>
        <translation>Lernrate, gewählt</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>Gewichtsabnahme</translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation>Momentum</translation>
    </message>
    <message>
        <source>Decay of the batch norm statistics</source>
        <translation>Zerfall der Batch-Norm-Statistik</translation>
    </message>
    <message>
        <source>Settings tried</source>
        <translation>Versuchte Einstellungen</translation>
    </message>
    <message>
        <source>Settings compared on</source>
        <translation>Einstellungen verglichen auf</translation>
    </message>
    <message>
        <source>Images they were compared on</source>
        <translation>Bilder, auf denen verglichen wurde</translation>
    </message>
    <message>
        <source>L2 penalty, chosen</source>
        <translation>L2-Strafe, gewählt</translation>
    </message>
    <message>
        <source>L2 penalties tried</source>
        <translation>Versuchte L2-Strafen</translation>
    </message>
    <message>
        <source>Fits that did not converge</source>
        <translation>Nicht konvergierte Anpassungen</translation>
    </message>
    <message>
        <source>Iterations</source>
        <translation>Iterationen</translation>
    </message>
    <message>
        <source>Largest part of the gradient at the end</source>
        <translation>Größter Teil des Gradienten am Ende</translation>
    </message>
    <message>
        <source>Tolerance of the gradient</source>
        <translation>Toleranz des Gradienten</translation>
    </message>
    <message>
        <source>Views while learning</source>
        <translation>Ansichten beim Lernen</translation>
    </message>
    <message>
        <source>Images when scored</source>
        <translation>Bilder beim Bewerten</translation>
    </message>
    <message>
        <source>Image size</source>
        <translation>Bildgröße</translation>
    </message>
    <message>
        <source>Images learnt from</source>
        <translation>Bilder, aus denen gelernt wurde</translation>
    </message>
    <message>
        <source>Images asked about</source>
        <translation>Bilder, nach denen gefragt wurde</translation>
    </message>
    <message>
        <source>They are</source>
        <translation>Das sind</translation>
    </message>
    <message>
        <source>Unreadable images</source>
        <translation>Unlesbare Bilder</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>Startwerte</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervall</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Known as</source>
        <translation>Bekannt als</translation>
    </message>
    <message>
        <source>Pretrained on</source>
        <translation>Vortrainiert auf</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Fingerabdruck</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation>Zwischenstand</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Stem</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>Features of an image</source>
        <translation>Merkmale eines Bildes</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>LibTorch</source>
        <translation>LibTorch</translation>
    </message>
    <message>
        <source>Written by version</source>
        <translation>Geschrieben von Version</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>random crops and flips</source>
        <translation>zufällige Ausschnitte und Spiegelungen</translation>
    </message>
    <message>
        <source>the images as they are</source>
        <translation>die Bilder, wie sie sind</translation>
    </message>
</context>
<context>
    <name>ReportPages</name>
    <message>
        <source>The report could not be set on pages: %1.</source>
        <translation>Der Bericht konnte nicht auf Seiten gesetzt werden: %1.</translation>
    </message>
    <message>
        <source>it has no content</source>
        <translation>er hat keinen Inhalt</translation>
    </message>
</context>
<context>
    <name>ResultData</name>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A setting or result and its value: &quot;Loss: 0.51&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>RunColumn</name>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Stern</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>kNN</source>
        <translation>kNN</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>Linear</translation>
    </message>
    <message>
        <source>Images/s</source>
        <translation>Bilder/s</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Gestartet</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Loss Curve</source>
        <translation>Verlustkurve</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <extracomment>Epochs done of all, &quot;3.5 / 20&quot;</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the tags of a run: &quot;paper, baseline&quot;</extracomment>
        <translation>,</translation>
    </message>
    <message>
        <source>Best %1</source>
        <extracomment>%1 is a curve: &quot;Best kNN&quot;</extracomment>
        <translation>%1, bester</translation>
    </message>
    <message>
        <source>%1 at Epoch %2</source>
        <extracomment>%1 is a curve, %2 a number: &quot;kNN at Epoch 50&quot;</extracomment>
        <translation>%1 bei Epoche %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>A share of a hundred, as in &quot;84 %&quot;.</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Unlesbar</translation>
    </message>
    <message>
        <source>Learning Rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>Tau</source>
        <translation>Tau</translation>
    </message>
    <message>
        <source>Gradient Norm</source>
        <translation>Gradientennorm</translation>
    </message>
    <message>
        <source>Waiting for Data</source>
        <translation>Warten auf Daten</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Projection Std</source>
        <translation>Streuung der Projektionen</translation>
    </message>
    <message>
        <source>Representation Std</source>
        <translation>Streuung der Repräsentationen</translation>
    </message>
    <message>
        <source>Effective Rank</source>
        <translation>Effektiver Rang</translation>
    </message>
    <message>
        <source>Centred Rank</source>
        <translation>Zentrierter Rang</translation>
    </message>
    <message>
        <source>Participation Ratio</source>
        <translation>Partizipationsverhältnis</translation>
    </message>
    <message>
        <source>Representation Rank</source>
        <translation>Rang der Repräsentationen</translation>
    </message>
    <message>
        <source>Alignment</source>
        <translation>Ausrichtung</translation>
    </message>
    <message>
        <source>Uniformity</source>
        <translation>Gleichmäßigkeit</translation>
    </message>
    <message>
        <source>Cosine of Random Pairs</source>
        <translation>Kosinus zufälliger Paare</translation>
    </message>
    <message>
        <source>Collapse Alarm</source>
        <translation>Kollapsalarm</translation>
    </message>
    <message>
        <source>Classifier Loss</source>
        <translation>Verlust des Klassifikators</translation>
    </message>
    <message>
        <source>Online Classifier</source>
        <translation>Mitlaufender Klassifikator</translation>
    </message>
</context>
<context>
    <name>RunData</name>
    <message>
        <source>kNN Evaluation</source>
        <extracomment>%1 is a kind of evaluation, such as kNN.</extracomment>
        <translation>kNN-Auswertung</translation>
    </message>
    <message>
        <source>Linear Probe</source>
        <translation>Linearer Klassifikator</translation>
    </message>
    <message>
        <source>Logistic Regression</source>
        <translation>Logistische Regression</translation>
    </message>
    <message>
        <source>Fine-Tuning</source>
        <translation>Feinabstimmung</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>kNN Accuracy</source>
        <translation>kNN-Trefferquote</translation>
    </message>
    <message>
        <source>Online Classifier Accuracy</source>
        <translation>Trefferquote des mitlaufenden Klassifikators</translation>
    </message>
    <message>
        <source>Projection Spread</source>
        <translation>Streuung der Projektionen</translation>
    </message>
    <message>
        <source>Effective Rank</source>
        <translation>Effektiver Rang</translation>
    </message>
    <message>
        <source>Learning Rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>Target Decay (τ)</source>
        <translation>Zerfall des Zielnetzes (τ)</translation>
    </message>
    <message>
        <source>Gradient Norm</source>
        <translation>Gradientennorm</translation>
    </message>
    <message>
        <source>Images per Second</source>
        <translation>Bilder je Sekunde</translation>
    </message>
    <message>
        <source>Alignment</source>
        <translation>Ausrichtung</translation>
    </message>
    <message>
        <source>Uniformity</source>
        <translation>Gleichmäßigkeit</translation>
    </message>
    <message>
        <source>Representation Spread</source>
        <translation>Streuung der Repräsentationen</translation>
    </message>
    <message>
        <source>Representation Rank</source>
        <translation>Rang der Repräsentationen</translation>
    </message>
    <message>
        <source>Cosine of Random Pairs</source>
        <translation>Kosinus zufälliger Paare</translation>
    </message>
    <message>
        <source>Memory (MB)</source>
        <translation>Speicher (MB)</translation>
    </message>
    <message>
        <source>Epochs Done</source>
        <translation>Getane Epochen</translation>
    </message>
    <message>
        <source>Last Loss</source>
        <translation>Letzter Verlust</translation>
    </message>
    <message>
        <source>Best kNN Accuracy</source>
        <translation>Beste kNN-Trefferquote</translation>
    </message>
    <message>
        <source>Last kNN Accuracy</source>
        <translation>Letzte kNN-Trefferquote</translation>
    </message>
    <message>
        <source>Last Effective Rank</source>
        <translation>Letzter effektiver Rang</translation>
    </message>
    <message>
        <source>%1, Top-1</source>
        <translation>%1, Top-1</translation>
    </message>
    <message>
        <source>%1, Top-5</source>
        <translation>%1, Top-5</translation>
    </message>
</context>
<context>
    <name>RunQuery</name>
    <message>
        <source>A quotation mark is not closed.</source>
        <translation>Ein Anführungszeichen ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>“%1” is not finished: a value is missing.</source>
        <translation>„%1“ ist nicht fertig: ein Wert fehlt.</translation>
    </message>
    <message>
        <source>“%1” may mean %2 or %3: write one of them.</source>
        <translation>„%1“ kann %2 oder %3 heißen: schreiben Sie eines davon.</translation>
    </message>
    <message>
        <source>There is no “%1” to ask for.</source>
        <translation>Nach „%1“ kann nicht gefragt werden.</translation>
    </message>
    <message>
        <source>There is no “%1” to ask for. Did you mean “%2”?</source>
        <translation>Nach „%1“ kann nicht gefragt werden. Meinten Sie „%2“?</translation>
    </message>
    <message>
        <source>“star” takes yes or no.</source>
        <translation>Zu „star“ gehört yes oder no.</translation>
    </message>
    <message>
        <source>“%1” holds words: write %1:%2.</source>
        <translation>„%1“ enthält Wörter: schreiben Sie %1:%2.</translation>
    </message>
    <message>
        <source>“%1” is no date: write it as 2026-11-24.</source>
        <translation>„%1“ ist kein Datum: schreiben Sie es als 2026-11-24.</translation>
    </message>
    <message>
        <source>“%1” is no number.</source>
        <translation>„%1“ ist keine Zahl.</translation>
    </message>
</context>
<context>
    <name>RunText</name>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>about %1 s left</source>
        <translation>noch etwa %1 s</translation>
    </message>
    <message>
        <source>about %1 min left</source>
        <translation>noch etwa %1 min</translation>
    </message>
    <message>
        <source>about %1 h %2 min left</source>
        <translation>noch etwa %1 h %2 min</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>A share of a hundred, as in &quot;84.2 %&quot;.</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>d MMM, HH:mm</source>
        <extracomment>A short date with the time of day, in Qt&apos;s format letters: &quot;24 Nov, 15:07&quot;.</extracomment>
        <translation>d. MMM, HH:mm</translation>
    </message>
</context>
<context>
    <name>Schema</name>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>What the run learns from.</source>
        <translation>Woraus der Lauf lernt.</translation>
    </message>
    <message>
        <source>Encoder</source>
        <translation>Encoder</translation>
    </message>
    <message>
        <source>The network whose representation is kept.</source>
        <translation>Das Netz, dessen Repräsentation bleibt.</translation>
    </message>
    <message>
        <source>Projector</source>
        <translation>Projektor</translation>
    </message>
    <message>
        <source>The head that both networks carry.</source>
        <translation>Der Kopf, den beide Netze tragen.</translation>
    </message>
    <message>
        <source>Predictor</source>
        <translation>Prädiktor</translation>
    </message>
    <message>
        <source>The head of the online network alone.</source>
        <translation>Der Kopf allein des lernenden Netzes.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>How the target network follows.</source>
        <translation>Wie das Zielnetz folgt.</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>How long, how much at once, and where.</source>
        <translation>Wie lange, wie viel auf einmal und wo.</translation>
    </message>
    <message>
        <source>Optimiser</source>
        <translation>Optimierer</translation>
    </message>
    <message>
        <source>How the online network learns.</source>
        <translation>Wie das lernende Netz lernt.</translation>
    </message>
    <message>
        <source>Logging</source>
        <translation>Aufzeichnung</translation>
    </message>
    <message>
        <source>What is measured while training.</source>
        <translation>Was während des Trainings gemessen wird.</translation>
    </message>
    <message>
        <source>Checkpoints</source>
        <translation>Zwischenstände</translation>
    </message>
    <message>
        <source>When the state of the run is saved.</source>
        <translation>Wann der Stand des Laufs gesichert wird.</translation>
    </message>
    <message>
        <source>Augmentations</source>
        <translation>Augmentierungen</translation>
    </message>
    <message>
        <source>What may differ between two views of an image.</source>
        <translation>Worin sich zwei Ansichten eines Bildes unterscheiden dürfen.</translation>
    </message>
    <message>
        <source>kNN Evaluation</source>
        <translation>kNN-Auswertung</translation>
    </message>
    <message>
        <source>Voting of the nearest neighbours in the representation.</source>
        <translation>Abstimmung der nächsten Nachbarn in der Repräsentation.</translation>
    </message>
    <message>
        <source>Linear Evaluation</source>
        <translation>Lineare Auswertung</translation>
    </message>
    <message>
        <source>A linear classifier on the frozen representation.</source>
        <translation>Ein linearer Klassifikator auf der eingefrorenen Repräsentation.</translation>
    </message>
    <message>
        <source>Semi-Supervised Evaluation</source>
        <translation>Halbüberwachte Auswertung</translation>
    </message>
    <message>
        <source>The whole network, fine-tuned on a fraction of the labels.</source>
        <translation>Das ganze Netz, feinabgestimmt auf einem Teil der Klassenangaben.</translation>
    </message>
    <message>
        <source>Fine-Tuning</source>
        <translation>Feinabstimmung</translation>
    </message>
    <message>
        <source>The whole network, fine-tuned on all labels.</source>
        <translation>Das ganze Netz, feinabgestimmt auf allen Klassenangaben.</translation>
    </message>
    <message>
        <source>Logistic Regression</source>
        <translation>Logistische Regression</translation>
    </message>
    <message>
        <source>A regularised linear classifier, fitted to the end.</source>
        <translation>Ein regularisierter linearer Klassifikator, bis zum Ende angepasst.</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>The picture of the representation.</source>
        <translation>Das Bild der Repräsentation.</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Folder of images, or folder with the files of CIFAR-10, CIFAR-100, STL-10 or MNIST.</source>
        <translation>Ordner mit Bildern oder mit den Dateien von CIFAR-10, CIFAR-100, STL-10 oder MNIST.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>What the dataset is; auto recognises it by its files.</source>
        <translation>Was der Datensatz ist; auto erkennt es an den Dateien.</translation>
    </message>
    <message>
        <source>Image size</source>
        <translation>Bildgröße</translation>
    </message>
    <message>
        <source>Side of the square views that the network sees. The paper uses 224.</source>
        <translation>Seite der quadratischen Ansichten, die das Netz sieht. In der Veröffentlichung 224.</translation>
    </message>
    <message>
        <source>px</source>
        <translation>px</translation>
    </message>
    <message>
        <source>JPEG decoding</source>
        <translation>JPEG-Dekodierung</translation>
    </message>
    <message>
        <source>scaled decodes large JPEGs at 1/2, 1/4 or 1/8 while the shorter side stays at least 1.5 times the image size; full never does.</source>
        <translation>scaled dekodiert große JPEGs auf 1/2, 1/4 oder 1/8, solange die kürzere Seite mindestens das 1,5-Fache der Bildgröße bleibt; full nie.</translation>
    </message>
    <message>
        <source>Images at most</source>
        <translation>Bilder höchstens</translation>
    </message>
    <message>
        <source>Trains on a fixed part of the training images; 0 means all of them.</source>
        <translation>Trainiert mit einem festen Teil der Trainingsbilder; 0 heißt mit allen.</translation>
    </message>
    <message>
        <source>Memory for images</source>
        <translation>Speicher für Bilder</translation>
    </message>
    <message>
        <source>The decoded images are kept in memory while they fit; larger sets are read from disk as training goes.</source>
        <translation>Die dekodierten Bilder bleiben im Speicher, solange sie hineinpassen; größere Mengen werden im Lauf des Trainings von der Platte gelesen.</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>MB</translation>
    </message>
    <message>
        <source>Loader threads</source>
        <translation>Ladethreads</translation>
    </message>
    <message>
        <source>Threads that make views; 0 chooses by the device. Results do not depend on it.</source>
        <translation>Threads, die Ansichten erzeugen; 0 wählt nach dem Gerät. Die Ergebnisse hängen nicht davon ab.</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Architektur</translation>
    </message>
    <message>
        <source>The network f whose representation is kept. The paper uses resnet50; small is meant for CPUs.</source>
        <translation>Das Netz f, dessen Repräsentation bleibt. In der Veröffentlichung resnet50; small ist für CPUs gedacht.</translation>
    </message>
    <message>
        <source>Stem</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>First layers: imagenet (7x7 stride 2, max-pool), cifar (3x3, for images up to 64 px), same (imagenet, padded as the authors do), cifar_wide (padded by 2, as solo-learn does), cifar_linear (without ReLU, as lightly&apos;s CIFAR-10 benchmark does).</source>
        <translation>Erste Schichten: imagenet (7x7, Schrittweite 2, Max-Pooling), cifar (3x3, für Bilder bis 64 px), same (imagenet, aufgefüllt wie bei den Autoren), cifar_wide (um 2 aufgefüllt, wie bei solo-learn), cifar_linear (ohne ReLU, wie in lightlys CIFAR-10-Vergleich).</translation>
    </message>
    <message>
        <source>Width multiplier</source>
        <translation>Breitenfaktor</translation>
    </message>
    <message>
        <source>Multiplies every channel. The paper uses 1 to 4.</source>
        <translation>Vervielfacht jeden Kanal. In der Veröffentlichung 1 bis 4.</translation>
    </message>
    <message>
        <source>Project first shortcut</source>
        <translation>Erste Abkürzung projizieren</translation>
    </message>
    <message>
        <source>A projection in the first shortcut even where sizes fit. The authors&apos; ResNet-18 and -34 have it; in deeper networks it changes nothing.</source>
        <translation>Eine Projektion in der ersten Abkürzung, auch wo die Größen passen. ResNet-18 und -34 der Autoren haben sie; in tieferen Netzen ändert sie nichts.</translation>
    </message>
    <message>
        <source>Zero-init residual</source>
        <translation>Residualblöcke bei null beginnen</translation>
    </message>
    <message>
        <source>Starts each residual block as the identity. The results of the paper are without it.</source>
        <translation>Jeder Residualblock beginnt als Identität. Die Ergebnisse der Veröffentlichung sind ohne dies.</translation>
    </message>
    <message>
        <source>Projector hidden size</source>
        <translation>Verborgene Größe des Projektors</translation>
    </message>
    <message>
        <source>Width of the hidden layer of the projector g. The paper uses 4096.</source>
        <translation>Breite der verborgenen Schicht des Projektors g. In der Veröffentlichung 4096.</translation>
    </message>
    <message>
        <source>Projection size</source>
        <translation>Größe der Projektion</translation>
    </message>
    <message>
        <source>Dimensions of the projection. The paper uses 256.</source>
        <translation>Dimensionen der Projektion. In der Veröffentlichung 256.</translation>
    </message>
    <message>
        <source>Projector layers</source>
        <translation>Schichten des Projektors</translation>
    </message>
    <message>
        <source>Linear layers of the projector g, each but the last with batch norm and ReLU. The paper uses 2.</source>
        <translation>Lineare Schichten des Projektors g, jede außer der letzten mit Batch-Norm und ReLU. In der Veröffentlichung 2.</translation>
    </message>
    <message>
        <source>Predictor hidden size</source>
        <translation>Verborgene Größe des Prädiktors</translation>
    </message>
    <message>
        <source>Width of the hidden layer of the predictor q. The paper uses 4096.</source>
        <translation>Breite der verborgenen Schicht des Prädiktors q. In der Veröffentlichung 4096.</translation>
    </message>
    <message>
        <source>Predictor layers</source>
        <translation>Schichten des Prädiktors</translation>
    </message>
    <message>
        <source>Linear layers of the predictor q. The paper uses 2; with 0, no predictor, the representation collapses.</source>
        <translation>Lineare Schichten des Prädiktors q. In der Veröffentlichung 2; mit 0, ohne Prädiktor, kollabiert die Repräsentation.</translation>
    </message>
    <message>
        <source>Base tau</source>
        <translation>Anfangswert von tau</translation>
    </message>
    <message>
        <source>Decay of the target network&apos;s moving average at the first step. The paper uses 0.996 for 1000 epochs and 0.99 for 300.</source>
        <translation>Zerfall des gleitenden Mittels des Zielnetzes beim ersten Schritt. In der Veröffentlichung 0.996 für 1000 Epochen und 0.99 für 300.</translation>
    </message>
    <message>
        <source>Tau schedule</source>
        <translation>Verlauf von tau</translation>
    </message>
    <message>
        <source>cosine raises tau to 1 over the run, as in the paper; constant keeps it.</source>
        <translation>cosine hebt tau im Lauf auf 1 an, wie in der Veröffentlichung; constant lässt es gleich.</translation>
    </message>
    <message>
        <source>Online classifier</source>
        <translation>Mitlaufender Klassifikator</translation>
    </message>
    <message>
        <source>Trains a linear classifier beside the method, on the stopped gradient, when there are labels. It does not change the encoder.</source>
        <translation>Trainiert neben dem Verfahren einen linearen Klassifikator auf dem angehaltenen Gradienten, wenn es Klassenangaben gibt. Den Encoder ändert er nicht.</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>moving_average: the target network of the paper; online: no target network, the gradient flows through both views, as in SimCLR.</source>
        <translation>moving_average: das Zielnetz der Veröffentlichung; online: kein Zielnetz, der Gradient fließt durch beide Ansichten, wie bei SimCLR.</translation>
    </message>
    <message>
        <source>Output normalisation</source>
        <translation>Normalisierung der Ausgabe</translation>
    </message>
    <message>
        <source>How predictions and projections are normalised before they are compared. The paper uses l2.</source>
        <translation>Wie Vorhersagen und Projektionen normalisiert werden, bevor sie verglichen werden. In der Veröffentlichung l2.</translation>
    </message>
    <message>
        <source>Weight of negatives</source>
        <translation>Gewicht der Negativen</translation>
    </message>
    <message>
        <source>The weight beta of the repulsion between different images: 0 is BYOL, 1 is SimCLR&apos;s.</source>
        <translation>Das Gewicht beta der Abstoßung zwischen verschiedenen Bildern: 0 ist BYOL, 1 ist wie bei SimCLR.</translation>
    </message>
    <message>
        <source>Temperature of negatives</source>
        <translation>Temperatur der Negativen</translation>
    </message>
    <message>
        <source>The temperature alpha of that repulsion; without negatives it means nothing.</source>
        <translation>Die Temperatur alpha dieser Abstoßung; ohne Negative bedeutet sie nichts.</translation>
    </message>
    <message>
        <source>Running statistics</source>
        <translation>Laufende Statistik</translation>
    </message>
    <message>
        <source>How batch norm averages the batches&apos; statistics for evaluation. torch: from 0 and 1, unbiased variance. authors: bias-corrected for the start, biased variance.</source>
        <translation>Wie Batch-Norm die Statistik der Stapel für die Auswertung mittelt. torch: von 0 und 1 aus, unverzerrte Varianz. authors: um den Anfang bereinigt, verzerrte Varianz.</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>Passes over the training images. The paper uses 1000, and 300 for its ablations.</source>
        <translation>Durchgänge durch die Trainingsbilder. In der Veröffentlichung 1000, für die Ablationen 300.</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>Steps at most</source>
        <translation>Schritte höchstens</translation>
    </message>
    <message>
        <source>Ends the run, and both schedules, after so many steps; 0 means after the epochs.</source>
        <translation>Beendet den Lauf und beide Verläufe nach so vielen Schritten; 0 heißt nach den Epochen.</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>Stapelgröße</translation>
    </message>
    <message>
        <source>Images of one step. The paper uses 4096.</source>
        <translation>Bilder eines Schritts. In der Veröffentlichung 4096.</translation>
    </message>
    <message>
        <source>images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Accumulation</source>
        <translation>Aufteilung</translation>
    </message>
    <message>
        <source>Computes a batch in so many parts, one after the other, to save memory; batch norm sees each part alone.</source>
        <translation>Rechnet einen Stapel in so vielen Teilen nacheinander, um Speicher zu sparen; Batch-Norm sieht jeden Teil für sich.</translation>
    </message>
    <message>
        <source>parts</source>
        <translation>Teile</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>The same seed gives the same run.</source>
        <translation>Derselbe Startwert ergibt denselben Lauf.</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>auto takes the first GPU, or else the CPU; cpu; or cuda:N.</source>
        <translation>auto nimmt die erste GPU, sonst die CPU; cpu; oder cuda:N.</translation>
    </message>
    <message>
        <source>CPU threads</source>
        <translation>CPU-Threads</translation>
    </message>
    <message>
        <source>Threads that compute on the CPU; 0 takes one for each core.</source>
        <translation>Threads, die auf der CPU rechnen; 0 nimmt einen je Kern.</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>auto trains in bfloat16 on GPUs that have it, in float32 on CPUs.</source>
        <translation>auto trainiert auf GPUs, die es können, in bfloat16, auf CPUs in float32.</translation>
    </message>
    <message>
        <source>CUDA graph</source>
        <translation>CUDA-Graph</translation>
    </message>
    <message>
        <source>Records the training step once and starts it as a whole, which saves the GPU&apos;s waiting for the CPU; auto does so on every GPU.</source>
        <translation>Zeichnet den Trainingsschritt einmal auf und startet ihn als Ganzes, damit die GPU nicht auf die CPU wartet; auto tut dies auf jeder GPU.</translation>
    </message>
    <message>
        <source>lars is the paper&apos;s, for large batches; sgd and adamw suit small ones.</source>
        <translation>lars ist der der Veröffentlichung, für große Stapel; sgd und adamw passen zu kleinen.</translation>
    </message>
    <message>
        <source>Base learning rate</source>
        <translation>Grundlernrate</translation>
    </message>
    <message>
        <source>Learning rate for 256 images; it is scaled by the batch size. The paper uses 0.2 for 1000 epochs, 0.3 for 300.</source>
        <translation>Lernrate für 256 Bilder; sie wird mit der Stapelgröße skaliert. In der Veröffentlichung 0.2 für 1000 Epochen, 0.3 für 300.</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>Aufwärmen</translation>
    </message>
    <message>
        <source>The learning rate rises from 0 over so many epochs. The paper uses 10.</source>
        <translation>Die Lernrate steigt über so viele Epochen von 0 an. In der Veröffentlichung 10.</translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation>Momentum</translation>
    </message>
    <message>
        <source>Momentum of the optimiser; beta1 of adamw. The paper uses 0.9.</source>
        <translation>Momentum des Optimierers; beta1 bei adamw. In der Veröffentlichung 0.9.</translation>
    </message>
    <message>
        <source>Nesterov</source>
        <translation>Nesterov</translation>
    </message>
    <message>
        <source>Nesterov&apos;s form of the momentum; sgd only.</source>
        <translation>Nesterovs Form des Momentums; nur bei sgd.</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>Gewichtsabnahme</translation>
    </message>
    <message>
        <source>Not applied to biases and batch norm. The paper uses 1.5e-6 with lars.</source>
        <translation>Nicht auf Bias und Batch-Norm angewandt. In der Veröffentlichung 1.5e-6 mit lars.</translation>
    </message>
    <message>
        <source>Trust coefficient</source>
        <translation>Vertrauenskoeffizient</translation>
    </message>
    <message>
        <source>The factor eta of lars. The paper uses 0.001.</source>
        <translation>Der Faktor eta von lars. In der Veröffentlichung 0.001.</translation>
    </message>
    <message>
        <source>Beta2</source>
        <translation>Beta2</translation>
    </message>
    <message>
        <source>Decay of adamw&apos;s average of the squared gradient.</source>
        <translation>Zerfall von adamws Mittel des quadrierten Gradienten.</translation>
    </message>
    <message>
        <source>Epsilon</source>
        <translation>Epsilon</translation>
    </message>
    <message>
        <source>Added to the root of adamw&apos;s average of the squared gradient.</source>
        <translation>Zur Wurzel von adamws Mittel des quadrierten Gradienten addiert.</translation>
    </message>
    <message>
        <source>Predictor&apos;s learning rate</source>
        <translation>Lernrate des Prädiktors</translation>
    </message>
    <message>
        <source>Multiplies the learning rate of the predictor. The paper uses 1, and more where it does without a moving average.</source>
        <translation>Vervielfacht die Lernrate des Prädiktors. In der Veröffentlichung 1, und mehr, wo sie ohne gleitendes Mittel auskommt.</translation>
    </message>
    <message>
        <source>Gradient clipping</source>
        <translation>Gradientenbegrenzung</translation>
    </message>
    <message>
        <source>Longest gradient that is let through, all parameters together; 0 means no clipping, as in the paper.</source>
        <translation>Längster Gradient, der durchgelassen wird, über alle Parameter; 0 heißt keine Begrenzung, wie in der Veröffentlichung.</translation>
    </message>
    <message>
        <source>Diagnostics every</source>
        <translation>Diagnose alle</translation>
    </message>
    <message>
        <source>Steps between two looks at the spread and the rank of the projections; 0 means never.</source>
        <translation>Schritte zwischen zwei Blicken auf Streuung und Rang der Projektionen; 0 heißt nie.</translation>
    </message>
    <message>
        <source>kNN every</source>
        <translation>kNN alle</translation>
    </message>
    <message>
        <source>Epochs between two kNN evaluations on held-out images; 0 means never.</source>
        <translation>Epochen zwischen zwei kNN-Auswertungen auf zurückgehaltenen Bildern; 0 heißt nie.</translation>
    </message>
    <message>
        <source>On collapse</source>
        <translation>Bei Kollaps</translation>
    </message>
    <message>
        <source>What follows when the diagnostics say that the representation collapses: a warning, or the run&apos;s end.</source>
        <translation>Was folgt, wenn die Diagnose sagt, dass die Repräsentation kollabiert: eine Warnung oder das Ende des Laufs.</translation>
    </message>
    <message>
        <source>Checkpoint every</source>
        <translation>Zwischenstand alle</translation>
    </message>
    <message>
        <source>Epochs between two checkpoints; 0 means by time alone.</source>
        <translation>Epochen zwischen zwei Zwischenständen; 0 heißt nur nach der Zeit.</translation>
    </message>
    <message>
        <source>And at least every</source>
        <translation>Und mindestens alle</translation>
    </message>
    <message>
        <source>Minutes after which a checkpoint is written in any case; 0 means by epochs alone.</source>
        <translation>Minuten, nach denen in jedem Fall ein Zwischenstand geschrieben wird; 0 heißt nur nach Epochen.</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>Checkpoints kept</source>
        <translation>Behaltene Zwischenstände</translation>
    </message>
    <message>
        <source>So many of the newest are kept, and the best.</source>
        <translation>So viele der neuesten bleiben, dazu der beste.</translation>
    </message>
    <message>
        <source>Conventions</source>
        <translation>Konventionen</translation>
    </message>
    <message>
        <source>How crop, colours and blur are computed: as the authors&apos; code does, or as torchvision does.</source>
        <translation>Wie Ausschnitt, Farben und Unschärfe gerechnet werden: wie im Code der Autoren oder wie in torchvision.</translation>
    </message>
    <message>
        <source>Crop area, least</source>
        <translation>Ausschnittfläche, kleinste</translation>
    </message>
    <message>
        <source>Smallest share of the image that a view shows. The paper uses 0.08.</source>
        <translation>Kleinster Anteil des Bildes, den eine Ansicht zeigt. In der Veröffentlichung 0.08.</translation>
    </message>
    <message>
        <source>Crop area, most</source>
        <translation>Ausschnittfläche, größte</translation>
    </message>
    <message>
        <source>Largest share of the image that a view shows. The paper uses 1.</source>
        <translation>Größter Anteil des Bildes, den eine Ansicht zeigt. In der Veröffentlichung 1.</translation>
    </message>
    <message>
        <source>Crop aspect, least</source>
        <translation>Seitenverhältnis, kleinstes</translation>
    </message>
    <message>
        <source>Smallest width to height of a crop. The paper uses 3/4.</source>
        <translation>Kleinste Breite zu Höhe eines Ausschnitts. In der Veröffentlichung 3/4.</translation>
    </message>
    <message>
        <source>Crop aspect, most</source>
        <translation>Seitenverhältnis, größtes</translation>
    </message>
    <message>
        <source>Largest width to height of a crop. The paper uses 4/3.</source>
        <translation>Größte Breite zu Höhe eines Ausschnitts. In der Veröffentlichung 4/3.</translation>
    </message>
    <message>
        <source>Interpolation</source>
        <translation>Interpolation</translation>
    </message>
    <message>
        <source>How a crop is scaled. The paper uses bicubic.</source>
        <translation>Wie ein Ausschnitt skaliert wird. In der Veröffentlichung bikubisch.</translation>
    </message>
    <message>
        <source>Mean of red</source>
        <translation>Mittelwert von Rot</translation>
    </message>
    <message>
        <source>Subtracted from the channel before the network; of values from 0 to 1.</source>
        <translation>Wird vor dem Netz vom Kanal abgezogen; bei Werten von 0 bis 1.</translation>
    </message>
    <message>
        <source>Mean of green</source>
        <translation>Mittelwert von Grün</translation>
    </message>
    <message>
        <source>Mean of blue</source>
        <translation>Mittelwert von Blau</translation>
    </message>
    <message>
        <source>Standard deviation of red</source>
        <translation>Standardabweichung von Rot</translation>
    </message>
    <message>
        <source>Divides the channel before the network; of values from 0 to 1.</source>
        <translation>Teilt den Kanal vor dem Netz; bei Werten von 0 bis 1.</translation>
    </message>
    <message>
        <source>Standard deviation of green</source>
        <translation>Standardabweichung von Grün</translation>
    </message>
    <message>
        <source>Standard deviation of blue</source>
        <translation>Standardabweichung von Blau</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Ausschnitt</translation>
    </message>
    <message>
        <source>Probability of a random crop, else the whole image. The paper uses 1.</source>
        <translation>Wahrscheinlichkeit eines zufälligen Ausschnitts, sonst das ganze Bild. In der Veröffentlichung 1.</translation>
    </message>
    <message>
        <source>Flip</source>
        <translation>Spiegelung</translation>
    </message>
    <message>
        <source>Probability of mirroring left and right.</source>
        <translation>Wahrscheinlichkeit, links und rechts zu vertauschen.</translation>
    </message>
    <message>
        <source>Colour jitter</source>
        <translation>Farbänderung</translation>
    </message>
    <message>
        <source>Probability of changing the colours. The paper uses 0.8.</source>
        <translation>Wahrscheinlichkeit, die Farben zu ändern. In der Veröffentlichung 0.8.</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>Helligkeit</translation>
    </message>
    <message>
        <source>Largest change of brightness. The paper uses 0.4.</source>
        <translation>Größte Änderung der Helligkeit. In der Veröffentlichung 0.4.</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Kontrast</translation>
    </message>
    <message>
        <source>Largest change of contrast. The paper uses 0.4.</source>
        <translation>Größte Änderung des Kontrasts. In der Veröffentlichung 0.4.</translation>
    </message>
    <message>
        <source>Saturation</source>
        <translation>Sättigung</translation>
    </message>
    <message>
        <source>Largest change of saturation. The paper uses 0.2.</source>
        <translation>Größte Änderung der Sättigung. In der Veröffentlichung 0.2.</translation>
    </message>
    <message>
        <source>Hue</source>
        <translation>Farbton</translation>
    </message>
    <message>
        <source>Largest turn of the hue, as a fraction of the full circle. The paper uses 0.1.</source>
        <translation>Größte Drehung des Farbtons, als Teil des vollen Kreises. In der Veröffentlichung 0.1.</translation>
    </message>
    <message>
        <source>Greyscale</source>
        <translation>Graustufen</translation>
    </message>
    <message>
        <source>Probability of dropping the colours. The paper uses 0.2.</source>
        <translation>Wahrscheinlichkeit, die Farben wegzulassen. In der Veröffentlichung 0.2.</translation>
    </message>
    <message>
        <source>Blur</source>
        <translation>Unschärfe</translation>
    </message>
    <message>
        <source>Probability of a Gaussian blur. The paper uses 1 for this view.</source>
        <translation>Wahrscheinlichkeit einer Gaußschen Unschärfe. In der Veröffentlichung 1 für diese Ansicht.</translation>
    </message>
    <message>
        <source>Blur sigma, least</source>
        <translation>Sigma der Unschärfe, kleinstes</translation>
    </message>
    <message>
        <source>Smallest standard deviation of the blur. The paper uses 0.1.</source>
        <translation>Kleinste Standardabweichung der Unschärfe. In der Veröffentlichung 0.1.</translation>
    </message>
    <message>
        <source>Blur sigma, most</source>
        <translation>Sigma der Unschärfe, größtes</translation>
    </message>
    <message>
        <source>Largest standard deviation of the blur. The paper uses 2.</source>
        <translation>Größte Standardabweichung der Unschärfe. In der Veröffentlichung 2.</translation>
    </message>
    <message>
        <source>Solarize</source>
        <translation>Solarisation</translation>
    </message>
    <message>
        <source>Probability of inverting the bright pixels. The paper uses 0 for this view.</source>
        <translation>Wahrscheinlichkeit, die hellen Pixel umzukehren. In der Veröffentlichung 0 für diese Ansicht.</translation>
    </message>
    <message>
        <source>Solarize from</source>
        <translation>Solarisation ab</translation>
    </message>
    <message>
        <source>Brightness from which solarize inverts, of values from 0 to 1. The paper uses 0.5.</source>
        <translation>Helligkeit, ab der die Solarisation umkehrt; Werte von 0 bis 1. In der Veröffentlichung 0.5.</translation>
    </message>
    <message>
        <source>Probability of a Gaussian blur. The paper uses 0.1 for this view.</source>
        <translation>Wahrscheinlichkeit einer Gaußschen Unschärfe. In der Veröffentlichung 0.1 für diese Ansicht.</translation>
    </message>
    <message>
        <source>Probability of inverting the bright pixels. The paper uses 0.2 for this view.</source>
        <translation>Wahrscheinlichkeit, die hellen Pixel umzukehren. In der Veröffentlichung 0.2 für diese Ansicht.</translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation>Nachbarn</translation>
    </message>
    <message>
        <source>How many nearest training images vote.</source>
        <translation>Wie viele nächste Trainingsbilder abstimmen.</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>A neighbour&apos;s vote is exp(cosine / temperature).</source>
        <translation>Die Stimme eines Nachbarn ist exp(Kosinus / Temperatur).</translation>
    </message>
    <message>
        <source>Training images at most</source>
        <translation>Trainingsbilder höchstens</translation>
    </message>
    <message>
        <source>Uses a fixed random part of the training images; 0 means all.</source>
        <translation>Nimmt einen festen zufälligen Teil der Trainingsbilder; 0 heißt alle.</translation>
    </message>
    <message>
        <source>Test images at most</source>
        <translation>Testbilder höchstens</translation>
    </message>
    <message>
        <source>Uses a fixed random part of the held-out images; 0 means all.</source>
        <translation>Nimmt einen festen zufälligen Teil der zurückgehaltenen Bilder; 0 heißt alle.</translation>
    </message>
    <message>
        <source>Passes of the linear classifier over the features. The paper uses 80.</source>
        <translation>Durchgänge des linearen Klassifikators durch die Merkmale. In der Veröffentlichung 80.</translation>
    </message>
    <message>
        <source>Features of one step. The paper uses 1024.</source>
        <translation>Merkmale eines Schritts. In der Veröffentlichung 1024.</translation>
    </message>
    <message>
        <source>Learning rate for 256 features; it is scaled by the batch size.</source>
        <translation>Lernrate für 256 Merkmale; sie wird mit der Stapelgröße skaliert.</translation>
    </message>
    <message>
        <source>Nesterov momentum of the classifier&apos;s SGD. The paper uses 0.9.</source>
        <translation>Nesterov-Momentum des SGD des Klassifikators. In der Veröffentlichung 0.9.</translation>
    </message>
    <message>
        <source>Augment</source>
        <translation>Augmentieren</translation>
    </message>
    <message>
        <source>Trains the classifier on random crops and flips, as the paper does; slower.</source>
        <translation>Trainiert den Klassifikator auf zufälligen Ausschnitten und Spiegelungen, wie in der Veröffentlichung; langsamer.</translation>
    </message>
    <message>
        <source>Learning rates</source>
        <translation>Lernraten</translation>
    </message>
    <message>
        <source>Tried one after the other, each for 256 images and scaled by the batch size. The paper tries these five.</source>
        <translation>Nacheinander versucht, jede für 256 Bilder und mit der Stapelgröße skaliert. Die Veröffentlichung versucht diese fünf.</translation>
    </message>
    <message>
        <source>Lengths of training that are tried, with each learning rate. The paper: 30 and 50.</source>
        <translation>Trainingslängen, die mit jeder Lernrate versucht werden. In der Veröffentlichung 30 und 50.</translation>
    </message>
    <message>
        <source>Images of one step, at most all of the subset. The paper uses 1024.</source>
        <translation>Bilder eines Schritts, höchstens die ganze Teilmenge. In der Veröffentlichung 1024.</translation>
    </message>
    <message>
        <source>Nesterov momentum of the SGD. The paper uses 0.9.</source>
        <translation>Nesterov-Momentum des SGD. In der Veröffentlichung 0.9.</translation>
    </message>
    <message>
        <source>Chosen on</source>
        <translation>Ausgewählt nach</translation>
    </message>
    <message>
        <source>validation chooses on training images outside the subset, as the paper does; subset on a part of it.</source>
        <translation>validation wählt nach Trainingsbildern außerhalb der Teilmenge, wie in der Veröffentlichung; subset nach einem Teil von ihr.</translation>
    </message>
    <message>
        <source>Weight decays</source>
        <translation>Gewichtsabnahmen</translation>
    </message>
    <message>
        <source>Tried with each learning rate; not applied to biases and batch norm. The paper&apos;s transfer tries 0 and 1e-6 to 1e-3.</source>
        <translation>Mit jeder Lernrate versucht; nicht auf Bias und Batch-Norm angewandt. Die Übertragung der Veröffentlichung versucht 0 und 1e-6 bis 1e-3.</translation>
    </message>
    <message>
        <source>Images of one step. The paper&apos;s transfer uses 256.</source>
        <translation>Bilder eines Schritts. Die Übertragung der Veröffentlichung nimmt 256.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Trains for so many steps instead of epochs; 0 means by epochs. The paper&apos;s transfer uses 20000.</source>
        <translation>Trainiert so viele Schritte statt Epochen; 0 heißt nach Epochen. Die Übertragung der Veröffentlichung nimmt 20000.</translation>
    </message>
    <message>
        <source>Batch norm by epoch</source>
        <translation>Batch-Norm nach Epoche</translation>
    </message>
    <message>
        <source>Running statistics decay by max(1 - 10 / steps per epoch, 0.9), as in the paper&apos;s transfer.</source>
        <translation>Laufende Statistiken zerfallen mit max(1 - 10 / Schritte je Epoche, 0.9), wie bei der Übertragung der Veröffentlichung.</translation>
    </message>
    <message>
        <source>Least regularisation</source>
        <translation>Kleinste Regularisierung</translation>
    </message>
    <message>
        <source>Smallest l2 tried. The paper uses 1e-6.</source>
        <translation>Kleinstes l2, das versucht wird. In der Veröffentlichung 1e-6.</translation>
    </message>
    <message>
        <source>Most regularisation</source>
        <translation>Größte Regularisierung</translation>
    </message>
    <message>
        <source>Largest l2 tried. The paper uses 1e5.</source>
        <translation>Größtes l2, das versucht wird. In der Veröffentlichung 1e5.</translation>
    </message>
    <message>
        <source>Values tried</source>
        <translation>Versuchte Werte</translation>
    </message>
    <message>
        <source>Values of l2, evenly spaced on a log scale. The paper uses 45.</source>
        <translation>Werte von l2, gleichmäßig auf logarithmischer Skala. In der Veröffentlichung 45.</translation>
    </message>
    <message>
        <source>Iterations at most</source>
        <translation>Iterationen höchstens</translation>
    </message>
    <message>
        <source>Steps of L-BFGS for one value of l2.</source>
        <translation>Schritte von L-BFGS für einen Wert von l2.</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>Toleranz</translation>
    </message>
    <message>
        <source>Fitting ends when no part of the gradient is larger.</source>
        <translation>Das Anpassen endet, wenn kein Teil des Gradienten größer ist.</translation>
    </message>
    <message>
        <source>How the map is laid out.</source>
        <translation>Wie die Karte angeordnet wird.</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>How many images the map shows.</source>
        <translation>Wie viele Bilder die Karte zeigt.</translation>
    </message>
    <message>
        <source>Perplexity</source>
        <translation>Perplexität</translation>
    </message>
    <message>
        <source>How many neighbours a point of t-SNE cares about.</source>
        <translation>Auf wie viele Nachbarn ein Punkt von t-SNE achtet.</translation>
    </message>
    <message>
        <source>Iterations</source>
        <translation>Iterationen</translation>
    </message>
    <message>
        <source>Steps of the layout of t-SNE.</source>
        <translation>Schritte der Anordnung von t-SNE.</translation>
    </message>
    <message>
        <source>How many nearest neighbours of each point are stored with the map.</source>
        <translation>Wie viele nächste Nachbarn jedes Punktes mit der Karte gespeichert werden.</translation>
    </message>
</context>
<context>
    <name>byol::ui::AboutEditor</name>
    <message>
        <source>paper, baseline</source>
        <translation>Artikel, Vergleich</translation>
    </message>
    <message>
        <source>Separated by commas; kept by itself</source>
        <translation>Durch Kommas getrennt; wird von selbst gesichert</translation>
    </message>
    <message>
        <source>What is worth knowing of this run</source>
        <translation>Was an diesem Lauf wissenswert ist</translation>
    </message>
    <message>
        <source>Kept by itself, in the run&apos;s folder</source>
        <translation>Wird von selbst gesichert, im Ordner des Laufs</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>&amp;Schlagwörter</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>&amp;Notizen</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Mit Stern</translation>
    </message>
    <message>
        <source>Not Starred</source>
        <translation>Ohne Stern</translation>
    </message>
    <message>
        <source>Remove the star</source>
        <translation>Den Stern entfernen</translation>
    </message>
    <message>
        <source>Star this run</source>
        <translation>Diesem Lauf einen Stern geben</translation>
    </message>
</context>
<context>
    <name>byol::ui::AugmentationsPage</name>
    <message>
        <source>The images of this run cannot be read</source>
        <translation>Die Bilder dieses Laufs können nicht gelesen werden</translation>
    </message>
    <message>
        <source>Augmentations</source>
        <translation>Augmentierungen</translation>
    </message>
    <message>
        <source>&amp;Image:</source>
        <translation>&amp;Bild:</translation>
    </message>
    <message>
        <source>Rando&amp;m Image</source>
        <translation>&amp;Zufälliges Bild</translation>
    </message>
    <message>
        <source>R&amp;e-roll</source>
        <translation>Neu &amp;würfeln</translation>
    </message>
    <message>
        <source>Reset to the R&amp;un</source>
        <translation>Wie im &amp;Lauf</translation>
    </message>
    <message>
        <source>Puts the sliders back to what this run trains with.</source>
        <translation>Stellt die Regler auf das zurück, womit dieser Lauf trainiert.</translation>
    </message>
    <message>
        <source>Opens Configure with this run&apos;s settings and these augmentations.</source>
        <translation>Öffnet Einrichten mit den Einstellungen dieses Laufs und diesen Augmentierungen.</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>View 1</source>
        <translation>Ansicht 1</translation>
    </message>
    <message>
        <source>View 2</source>
        <translation>Ansicht 2</translation>
    </message>
    <message>
        <source>Pairs that the run saw in &amp;step</source>
        <translation>Paare, die der Lauf sah, im &amp;Schritt</translation>
    </message>
    <message>
        <source>Pairs of views of this step</source>
        <translation>Ansichtspaare dieses Schritts</translation>
    </message>
    <message>
        <source>Choose a run to see its augmentations</source>
        <translation>Wählen Sie einen Lauf, um seine Augmentierungen zu sehen</translation>
    </message>
    <message>
        <source>Two random views of each image are all that BYOL learns from.</source>
        <translation>BYOL lernt nur aus zwei zufälligen Ansichten jedes Bildes.</translation>
    </message>
    <message>
        <source>Show Runs</source>
        <translation>Läufe zeigen</translation>
    </message>
    <message>
        <source>Reading the images</source>
        <translation>Bilder werden gelesen</translation>
    </message>
    <message>
        <source>This takes a moment.</source>
        <translation>Das dauert einen Augenblick.</translation>
    </message>
    <message>
        <source>The run&apos;s settings cannot be read</source>
        <translation>Die Einstellungen des Laufs können nicht gelesen werden</translation>
    </message>
    <message>
        <source>the augmentations of %1</source>
        <translation>die Augmentierungen von %1</translation>
    </message>
    <message>
        <source>This image cannot be shown.</source>
        <translation>Dieses Bild kann nicht gezeigt werden.</translation>
    </message>
    <message>
        <source>%1
%2 × %3 pixels</source>
        <translation>%1
%2 × %3 Pixel</translation>
    </message>
    <message>
        <source>Use as Policy of a &amp;New Run</source>
        <translation>Als Regeln eines &amp;neuen Laufs verwenden</translation>
    </message>
    <message>
        <source>Shows another image of the training set</source>
        <translation>Zeigt ein anderes Bild der Trainingsmenge</translation>
    </message>
    <message>
        <source>Draws new random numbers for both views, here or in the grid. (Ctrl+R)</source>
        <translation>Zieht neue Zufallszahlen für beide Ansichten, hier oder im Raster. (Strg+R)</translation>
    </message>
    <message>
        <source>E&amp;xport Pair...</source>
        <translation>Paar e&amp;xportieren...</translation>
    </message>
    <message>
        <source>Saves both views side by side as a PNG file</source>
        <translation>Sichert beide Ansichten nebeneinander als PNG-Datei</translation>
    </message>
    <message>
        <source>Pairs of views of many images</source>
        <translation>Ansichtspaare vieler Bilder</translation>
    </message>
    <message>
        <source>Both views of random images, with the sliders as they stand.</source>
        <translation>Beide Ansichten zufälliger Bilder, mit den Reglern, wie sie stehen.</translation>
    </message>
    <message>
        <source>Other Ima&amp;ges</source>
        <translation>Andere &amp;Bilder</translation>
    </message>
    <message>
        <source>Chooses other images of the training set</source>
        <translation>Wählt andere Bilder der Trainingsmenge</translation>
    </message>
    <message>
        <source>Re-roll A&amp;ll</source>
        <translation>A&amp;lle neu würfeln</translation>
    </message>
    <message>
        <source>Draws new random numbers for every pair. (Ctrl+R)</source>
        <translation>Zieht neue Zufallszahlen für jedes Paar. (Strg+R)</translation>
    </message>
    <message>
        <source>Some of the images cannot be shown.</source>
        <translation>Einige der Bilder können nicht gezeigt werden.</translation>
    </message>
    <message>
        <source>One Pair</source>
        <translation>Ein Paar</translation>
    </message>
    <message>
        <source>Many Pairs</source>
        <translation>Viele Paare</translation>
    </message>
    <message>
        <source>Batch of a Step</source>
        <translation>Stapel eines Schritts</translation>
    </message>
    <message numerus="yes">
        <source>in epoch %L1: %Ln image(s), exactly as they were drawn</source>
        <translation>
            <numerusform>in Epoche %L1: %Ln Bild, genau wie gezogen</numerusform>
            <numerusform>in Epoche %L1: %Ln Bilder, genau wie gezogen</numerusform>
        </translation>
    </message>
    <message>
        <source>Export Pair</source>
        <translation>Paar exportieren</translation>
    </message>
    <message>
        <source>pair-%1.png</source>
        <translation>paar-%1.png</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Bilder (*.png)</translation>
    </message>
    <message>
        <source>The pair was saved as “%1”.</source>
        <translation>Das Paar wurde als „%1“ gesichert.</translation>
    </message>
    <message>
        <source>The pair could not be saved as “%1”.</source>
        <translation>Das Paar konnte nicht als „%1“ gesichert werden.</translation>
    </message>
</context>
<context>
    <name>byol::ui::CellImages</name>
    <message>
        <source>Image %1</source>
        <translation>Bild %1</translation>
    </message>
</context>
<context>
    <name>byol::ui::ChangesPanel</name>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>&amp;Against</source>
        <translation>&amp;Gegenüber</translation>
    </message>
    <message>
        <source>What the settings are compared with</source>
        <translation>Womit die Einstellungen verglichen werden</translation>
    </message>
    <message>
        <source>No setting differs.</source>
        <translation>Keine Einstellung weicht ab.</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) differ</source>
        <translation>
            <numerusform>%n Einstellung weicht ab</numerusform>
            <numerusform>%n Einstellungen weichen ab</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to this setting</source>
        <translation>Zu dieser Einstellung gehen</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Zu %1 gehen</translation>
    </message>
    <message>
        <source>Take the old value of %1</source>
        <translation>Den alten Wert von %1 nehmen</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <extracomment>An old value and the new one.</extracomment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Take %1</source>
        <translation>%1 nehmen</translation>
    </message>
</context>
<context>
    <name>byol::ui::ClassLegend</name>
    <message>
        <source>Classes</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <source>Choose classes to dim the others.</source>
        <translation>Wählen Sie Klassen, um die anderen abzublenden.</translation>
    </message>
</context>
<context>
    <name>byol::ui::ClassModel</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Right among the images taken for this class</source>
        <translation>Davon richtig unter den für diese Klasse gehaltenen Bildern</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>Right among the images of this class</source>
        <translation>Davon richtig unter den Bildern dieser Klasse</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Trefferrate</translation>
    </message>
    <message>
        <source>Harmonic mean of precision and recall</source>
        <translation>Harmonisches Mittel aus Genauigkeit und Trefferrate</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Images of this class</source>
        <translation>Bilder dieser Klasse</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Images taken for this class</source>
        <translation>Für diese Klasse gehaltene Bilder</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>Vorhergesagt</translation>
    </message>
</context>
<context>
    <name>byol::ui::ClassTable</name>
    <message>
        <source>Figures of each class</source>
        <translation>Zahlen jeder Klasse</translation>
    </message>
    <message>
        <source>&amp;Copy as Tab-Separated Text</source>
        <translation>Als Text mit &amp;Tabulatoren kopieren</translation>
    </message>
    <message>
        <source>Mean over the classes: precision %1, recall %2, F1 %3; %4 images.</source>
        <translation>Mittel über die Klassen: Genauigkeit %1, Trefferrate %2, F1 %3; %4 Bilder.</translation>
    </message>
</context>
<context>
    <name>byol::ui::CollapsePanel</name>
    <message>
        <source>Change the &amp;Setting</source>
        <translation>&amp;Einstellung ändern</translation>
    </message>
    <message>
        <source>Std of the projections</source>
        <translation>Streuung der Projektionen</translation>
    </message>
    <message>
        <source>Spread of the normalised projections of different images. 1/sqrt(d) when they fill the sphere, 0 when all are the same.</source>
        <translation>Streuung der normalisierten Projektionen verschiedener Bilder. 1/sqrt(d), wenn sie die Kugel füllen, 0, wenn alle gleich sind.</translation>
    </message>
    <message>
        <source>Effective rank</source>
        <translation>Effektiver Rang</translation>
    </message>
    <message>
        <source>How many directions the projections use, by the entropy of their spectrum.</source>
        <translation>Wie viele Richtungen die Projektionen nutzen, nach der Entropie ihres Spektrums.</translation>
    </message>
    <message>
        <source>Participation ratio</source>
        <translation>Partizipationsverhältnis</translation>
    </message>
    <message>
        <source>How many directions the variance is spread over. Below 1.5 there is only one.</source>
        <translation>Auf wie viele Richtungen sich die Varianz verteilt. Unter 1,5 ist es nur eine.</translation>
    </message>
    <message>
        <source>Alignment</source>
        <translation>Ausrichtung</translation>
    </message>
    <message>
        <source>Mean squared distance of the two views of an image. 0: they agree; 2: as far as strangers.</source>
        <translation>Mittlerer quadratischer Abstand der zwei Ansichten eines Bildes. 0: sie stimmen überein; 2: so weit wie Fremde.</translation>
    </message>
    <message>
        <source>Uniformity</source>
        <translation>Gleichmäßigkeit</translation>
    </message>
    <message>
        <source>How evenly the projections cover the sphere. 0: one point; near -4: spread.</source>
        <translation>Wie gleichmäßig die Projektionen die Kugel bedecken. 0: ein Punkt; nahe -4: verteilt.</translation>
    </message>
    <message>
        <source>Cosine of random pairs</source>
        <translation>Kosinus zufälliger Paare</translation>
    </message>
    <message>
        <source>How alike unrelated images look. Near 0 is healthy, 1 is collapse.</source>
        <translation>Wie ähnlich Bilder aussehen, die nichts miteinander zu tun haben. Nahe 0 ist gesund, 1 ist Kollaps.</translation>
    </message>
    <message>
        <source>Online and target</source>
        <translation>Lernendes Netz und Ziel</translation>
    </message>
    <message>
        <source>Cosine of the online and the target network&apos;s projections.</source>
        <translation>Kosinus der Projektionen des lernenden Netzes und des Zielnetzes.</translation>
    </message>
    <message>
        <source>Spectrum</source>
        <translation>Spektrum</translation>
    </message>
    <message>
        <source>Eigenvalue</source>
        <translation>Eigenwert</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Share of the variance</source>
        <translation>Anteil der Varianz</translation>
    </message>
    <message>
        <source>index %1</source>
        <translation>Nummer %1</translation>
    </message>
    <message>
        <source>Eigenvalues of the projections&apos; covariance, largest first. Collapse shows as a cliff.</source>
        <translation>Eigenwerte der Kovarianz der Projektionen, größter zuerst. Ein Kollaps zeigt sich als Abbruch.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a figure and what it would be</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Shows “%1” on the Configure page.</source>
        <translation>Zeigt „%1“ auf der Seite Einrichten.</translation>
    </message>
    <message>
        <source>No spectrum was measured yet</source>
        <translation>Noch wurde kein Spektrum gemessen</translation>
    </message>
    <message>
        <source>Index (step %1)</source>
        <translation>Nummer (Schritt %1)</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
</context>
<context>
    <name>byol::ui::ColorBar</name>
    <message>
        <source>Scale of colours: %1 from %2 to %3</source>
        <translation>Farbskala: %1 von %2 bis %3</translation>
    </message>
</context>
<context>
    <name>byol::ui::ColourPanel</name>
    <message>
        <source>Co&amp;lour by:</source>
        <translation>&amp;Färben nach:</translation>
    </message>
</context>
<context>
    <name>byol::ui::CommandPalette</name>
    <message>
        <source>Find a Command</source>
        <translation>Befehl suchen</translation>
    </message>
    <message>
        <source>Type a command</source>
        <translation>Einen Befehl eingeben</translation>
    </message>
    <message>
        <source>Command to find</source>
        <translation>Gesuchter Befehl</translation>
    </message>
    <message>
        <source>Commands that match</source>
        <translation>Passende Befehle</translation>
    </message>
</context>
<context>
    <name>byol::ui::Commands</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>byol::ui::ComparePage</name>
    <message>
        <source>Choose two or more runs</source>
        <translation>Wählen Sie zwei oder mehr Läufe</translation>
    </message>
    <message>
        <source>Their curves, settings, results, maps and representations are set beside each other.</source>
        <translation>Ihre Kurven, Einstellungen, Ergebnisse, Karten und Repräsentationen werden nebeneinandergestellt.</translation>
    </message>
    <message>
        <source>Show Runs</source>
        <translation>Läufe zeigen</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Ch&amp;oose Runs</source>
        <translation>Läufe &amp;wählen</translation>
    </message>
    <message>
        <source>Which runs are compared, eight at most</source>
        <translation>Welche Läufe verglichen werden, höchstens acht</translation>
    </message>
    <message>
        <source>&amp;Export Report...</source>
        <translation>Bericht &amp;exportieren...</translation>
    </message>
    <message>
        <source>Writes one HTML file with curves, settings and results of these runs.</source>
        <translation>Schreibt eine HTML-Datei mit Kurven, Einstellungen und Ergebnissen dieser Läufe.</translation>
    </message>
    <message>
        <source>Filter by name</source>
        <translation>Nach Namen filtern</translation>
    </message>
    <message>
        <source>Filter runs by name</source>
        <translation>Läufe nach Namen filtern</translation>
    </message>
    <message>
        <source>Runs to compare</source>
        <translation>Zu vergleichende Läufe</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>Was verglichen wird</translation>
    </message>
    <message>
        <source>Settings That Differ</source>
        <translation>Abweichende Einstellungen</translation>
    </message>
    <message>
        <source>These runs have the same settings.</source>
        <translation>Diese Läufe haben dieselben Einstellungen.</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>These runs have no results yet.</source>
        <translation>Diese Läufe haben noch keine Ergebnisse.</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Kurven</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Maps</source>
        <translation>Karten</translation>
    </message>
    <message>
        <source>Representations</source>
        <translation>Repräsentationen</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Name in the File</source>
        <translation>Name in der Datei</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>group of a setting, its name</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Settings (%L1)</source>
        <translation>Einstellungen (%L1)</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Export Report</source>
        <translation>Bericht exportieren</translation>
    </message>
    <message>
        <source>HTML page (*.html)</source>
        <translation>HTML-Seite (*.html)</translation>
    </message>
    <message>
        <source>comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>The report was written to “%1”.</source>
        <translation>Der Bericht wurde nach „%1“ geschrieben.</translation>
    </message>
    <message>
        <source>The report was not written.</source>
        <translation>Der Bericht wurde nicht geschrieben.</translation>
    </message>
</context>
<context>
    <name>byol::ui::ConfigForm</name>
    <message>
        <source>Allowed: %1.</source>
        <translation>Erlaubt: %1.</translation>
    </message>
    <message>
        <source>Given “%1”, allowed %2.</source>
        <translation>Angegeben „%1“, erlaubt: %2.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Advanced settings of %1</source>
        <translation>Erweiterte Einstellungen zu %1</translation>
    </message>
    <message>
        <source>Hide advanced settings</source>
        <translation>Erweiterte Einstellungen verbergen</translation>
    </message>
    <message numerus="yes">
        <source>Show %n advanced setting(s)</source>
        <translation>
            <numerusform>%n erweiterte Einstellung zeigen</numerusform>
            <numerusform>%n erweiterte Einstellungen zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>byol::ui::ConfigurePage</name>
    <message>
        <source>auto (%1)</source>
        <translation>auto (%1)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Starten</translation>
    </message>
    <message>
        <source>Configure</source>
        <translation>Einrichten</translation>
    </message>
    <message>
        <source>New Run</source>
        <translation>Neuer Lauf</translation>
    </message>
    <message>
        <source>&amp;Reset All</source>
        <translation>Alles &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>Go back to the preset&apos;s settings</source>
        <translation>Zurück zu den Einstellungen der Vorlage</translation>
    </message>
    <message>
        <source>As &amp;TOML</source>
        <translation>Als &amp;TOML</translation>
    </message>
    <message>
        <source>Show and edit the settings as the text that the run will keep</source>
        <translation>Die Einstellungen als den Text zeigen und bearbeiten, den der Lauf aufbewahrt</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>made from data and time</source>
        <translation>aus Daten und Zeit gebildet</translation>
    </message>
    <message>
        <source>Name of the run&apos;s folder; leave it empty to have one made.</source>
        <translation>Name des Ordners; bleibt er leer, wird einer gebildet.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Start the training (Ctrl+Return)</source>
        <translation>Das Training starten (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation>Verläufe</translation>
    </message>
    <message>
        <source>Defaults</source>
        <translation>Vorgaben</translation>
    </message>
    <message>
        <source>These are the settings of “%1”. Change what you like and start.</source>
        <translation>Dies sind die Einstellungen von „%1“. Ändern Sie, was Sie möchten, und starten Sie.</translation>
    </message>
    <message>
        <source>Your changed settings were replaced.</source>
        <translation>Ihre geänderten Einstellungen wurden ersetzt.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>The text cannot be used yet.</source>
        <translation>Der Text kann noch nicht verwendet werden.</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) must be changed before the run can start.</source>
        <translation>
            <numerusform>%n Einstellung muss geändert werden, bevor der Lauf starten kann.</numerusform>
            <numerusform>%n Einstellungen müssen geändert werden, bevor der Lauf starten kann.</numerusform>
        </translation>
    </message>
    <message>
        <source>On This Machine</source>
        <translation>Auf diesem Rechner</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) were added to the queue.</source>
        <translation>
            <numerusform>%n Lauf wurde in die Warteschlange gestellt.</numerusform>
            <numerusform>%n Läufe wurden in die Warteschlange gestellt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show Runs</source>
        <translation>Läufe zeigen</translation>
    </message>
    <message>
        <source>Add to &amp;Queue</source>
        <translation>In die &amp;Warteschlange</translation>
    </message>
    <message>
        <source>Train it after the runs that wait already (Ctrl+Shift+Return)</source>
        <translation>Nach den Läufen trainieren, die schon warten (Strg+Umschalt+Eingabe)</translation>
    </message>
    <message>
        <source>S&amp;weep...</source>
        <translation>&amp;Reihe...</translation>
    </message>
    <message>
        <source>Queue many runs in which some settings vary</source>
        <translation>Viele Läufe einreihen, in denen einige Einstellungen variieren</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Undo: %1 (Ctrl+Z)</source>
        <translation>Rückgängig: %1 (Strg+Z)</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Rückgängig (Strg+Z)</translation>
    </message>
    <message>
        <source>Redo: %1 (Ctrl+Shift+Z)</source>
        <translation>Wiederholen: %1 (Strg+Umschalt+Z)</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Shift+Z)</source>
        <translation>Wiederholen (Strg+Umschalt+Z)</translation>
    </message>
    <message>
        <source>The preset “%1” was deleted.</source>
        <translation>Die Vorlage „%1“ wurde gelöscht.</translation>
    </message>
    <message>
        <source>Add to Queue</source>
        <translation>In die Warteschlange</translation>
    </message>
    <message>
        <source>Sweep...</source>
        <translation>Reihe...</translation>
    </message>
    <message>
        <source>What Differs</source>
        <translation>Was abweicht</translation>
    </message>
    <message>
        <source>The settings that you changed last time and did not start are back.</source>
        <translation>Die Einstellungen, die Sie zuletzt geändert und nicht gestartet haben, sind wieder da.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>These are the settings in “%1”. Change what you like and start.</source>
        <translation>Dies sind die Einstellungen in „%1“. Ändern Sie, was Sie möchten, und starten Sie.</translation>
    </message>
    <message>
        <source>“%1” has settings that cannot be used. They are marked below.</source>
        <translation>„%1“ enthält Einstellungen, die nicht verwendet werden können. Sie sind unten markiert.</translation>
    </message>
    <message>
        <source>The file could not be opened.</source>
        <translation>Die Datei konnte nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>There is no setting “%1”.</source>
        <translation>Es gibt keine Einstellung „%1“.</translation>
    </message>
    <message>
        <source>What it started from</source>
        <translation>Womit es begann</translation>
    </message>
    <message>
        <source>Run “%1”</source>
        <translation>Lauf „%1“</translation>
    </message>
    <message>
        <source>Save Preset</source>
        <translation>Vorlage sichern</translation>
    </message>
    <message>
        <source>Name of the preset:</source>
        <translation>Name der Vorlage:</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Sichern</translation>
    </message>
    <message>
        <source>The preset “%1” was saved.</source>
        <translation>Die Vorlage „%1“ wurde gesichert.</translation>
    </message>
    <message>
        <source>The preset “%1” was replaced.</source>
        <translation>Die Vorlage „%1“ wurde ersetzt.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>byol::ui::ConfusionPanel</name>
    <message>
        <source>The images cannot be shown: the dataset was not opened.</source>
        <translation>Die Bilder können nicht gezeigt werden: der Datensatz wurde nicht geöffnet.</translation>
    </message>
    <message>
        <source>The dataset of the evaluation was not opened.</source>
        <translation>Der Datensatz der Auswertung wurde nicht geöffnet.</translation>
    </message>
    <message>
        <source>Share of the true class, %</source>
        <translation>Anteil an der wahren Klasse, %</translation>
    </message>
    <message>
        <source>Number of images</source>
        <translation>Zahl der Bilder</translation>
    </message>
    <message>
        <source>Ce&amp;lls:</source>
        <translation>Ze&amp;llen:</translation>
    </message>
    <message>
        <source>Confusion Matrix</source>
        <translation>Konfusionsmatrix</translation>
    </message>
    <message>
        <source>All &amp;Mistakes</source>
        <translation>Alle &amp;Fehler</translation>
    </message>
    <message>
        <source>Largest mistakes</source>
        <translation>Größte Fehler</translation>
    </message>
    <message>
        <source>Images of the cell</source>
        <translation>Bilder der Zelle</translation>
    </message>
    <message>
        <source>A mean has no confusion matrix</source>
        <translation>Ein Mittel hat keine Konfusionsmatrix</translation>
    </message>
    <message>
        <source>Each of the seeds that it is the mean of has one.</source>
        <translation>Jeder der gemittelten Startwerte hat eine.</translation>
    </message>
    <message>
        <source>Show the First Seed</source>
        <translation>Den ersten Startwert zeigen</translation>
    </message>
    <message>
        <source>No confusion matrix</source>
        <translation>Keine Konfusionsmatrix</translation>
    </message>
    <message>
        <source>Choose a result above; those of older versions may have none.</source>
        <translation>Wählen Sie oben ein Ergebnis; die älterer Versionen haben vielleicht keine.</translation>
    </message>
    <message>
        <source>Click a cell, or press Return on it, to see the images behind it.</source>
        <translation>Klicken Sie auf eine Zelle oder drücken Sie die Eingabetaste, um die Bilder dahinter zu sehen.</translation>
    </message>
    <message>
        <source>True Class</source>
        <translation>Wahre Klasse</translation>
    </message>
    <message>
        <source>Taken For</source>
        <translation>Gehalten für</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Share, %</source>
        <translation>Anteil, %</translation>
    </message>
    <message>
        <source>Which images these are was not stored. Evaluate again to see them.</source>
        <translation>Welche Bilder das sind, wurde nicht gespeichert. Werten Sie erneut aus, um sie zu sehen.</translation>
    </message>
    <message>
        <source>Reading which images these are.</source>
        <translation>Es wird gelesen, welche Bilder das sind.</translation>
    </message>
    <message>
        <source>Which images these are could not be read.</source>
        <translation>Welche Bilder das sind, konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The predictions could not be read.</source>
        <translation>Die Vorhersagen konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>No image.</source>
        <translation>Kein Bild.</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s)</source>
        <translation>
            <numerusform>%n Bild</numerusform>
            <numerusform>%n Bilder</numerusform>
        </translation>
    </message>
    <message>
        <source>The dataset has changed since this evaluation; its images cannot be shown.</source>
        <translation>Der Datensatz hat sich seit dieser Auswertung geändert; seine Bilder können nicht gezeigt werden.</translation>
    </message>
</context>
<context>
    <name>byol::ui::ConfusionView</name>
    <message>
        <source>Confusion matrix</source>
        <translation>Konfusionsmatrix</translation>
    </message>
    <message>
        <source>No confusion matrix.</source>
        <translation>Keine Konfusionsmatrix.</translation>
    </message>
    <message>
        <source>%1: %2 of %3 recognised (%4 %)</source>
        <translation>%1: %2 von %3 erkannt (%4 %)</translation>
    </message>
    <message>
        <source>%1 taken for %2: %3 of %4 (%5 %)</source>
        <translation>%1 für %2 gehalten: %3 von %4 (%5 %)</translation>
    </message>
    <message>
        <source>No image was taken for another class.</source>
        <translation>Kein Bild wurde für eine andere Klasse gehalten.</translation>
    </message>
    <message numerus="yes">
        <source>Most often confused: %1 taken for %2, %n time(s)</source>
        <translation>
            <numerusform>Am häufigsten verwechselt: %1 für %2 gehalten, %n-mal</numerusform>
            <numerusform>Am häufigsten verwechselt: %1 für %2 gehalten, %n-mal</numerusform>
        </translation>
    </message>
    <message>
        <source>Predicted class</source>
        <translation>Vorhergesagte Klasse</translation>
    </message>
    <message>
        <source>True class</source>
        <translation>Wahre Klasse</translation>
    </message>
</context>
<context>
    <name>byol::ui::CurveGrid</name>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Trefferquote</translation>
    </message>
    <message>
        <source>Top-1, %</source>
        <translation>Top-1, %</translation>
    </message>
    <message>
        <source>kNN</source>
        <translation>kNN</translation>
    </message>
    <message>
        <source>Online classifier</source>
        <translation>Mitlaufender Klassifikator</translation>
    </message>
    <message>
        <source>Std of the Projections</source>
        <translation>Streuung der Projektionen</translation>
    </message>
    <message>
        <source>Std</source>
        <translation>Streuung</translation>
    </message>
    <message>
        <source>Projection</source>
        <translation>Projektion</translation>
    </message>
    <message>
        <source>Effective Rank</source>
        <translation>Effektiver Rang</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Effective rank</source>
        <translation>Effektiver Rang</translation>
    </message>
    <message>
        <source>Learning Rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>Tau</source>
        <extracomment>tau is the decay of the moving average that makes the target network.</extracomment>
        <translation>Tau</translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation>Durchsatz</translation>
    </message>
    <message>
        <source>Images/s</source>
        <translation>Bilder/s</translation>
    </message>
    <message>
        <source>Gradient Norm</source>
        <translation>Gradientennorm</translation>
    </message>
    <message>
        <source>Norm</source>
        <translation>Norm</translation>
    </message>
    <message>
        <source>Gradient norm</source>
        <translation>Gradientennorm</translation>
    </message>
    <message>
        <source>Data Wait</source>
        <translation>Warten auf Daten</translation>
    </message>
    <message>
        <source>Waiting, %</source>
        <translation>Warten, %</translation>
    </message>
    <message>
        <source>Waiting for data</source>
        <translation>Warten auf Daten</translation>
    </message>
    <message>
        <source>1/sqrt(d) = %1</source>
        <extracomment>d is the number of dimensions of the projections.</extracomment>
        <translation>1/sqrt(d) = %1</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>Show the &amp;Views of Step %1</source>
        <translation>Die &amp;Ansichten von Schritt %1 zeigen</translation>
    </message>
    <message>
        <source>Show the &amp;Log at This Time</source>
        <translation>Das &amp;Protokoll zu dieser Zeit zeigen</translation>
    </message>
    <message>
        <source>Checkpoint of step %1, the best so far</source>
        <translation>Zwischenstand von Schritt %1, der bisher beste</translation>
    </message>
    <message>
        <source>Checkpoint of step %1</source>
        <translation>Zwischenstand von Schritt %1</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>Schritt %1</translation>
    </message>
    <message>
        <source>epoch %1</source>
        <translation>Epoche %1</translation>
    </message>
    <message>
        <source>Time since the start, h:min</source>
        <translation>Zeit seit dem Start, h:min</translation>
    </message>
    <message>
        <source>%1 after the start</source>
        <translation>%1 nach dem Start</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Tageszeit</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more seed(s)</source>
        <translation>
            <numerusform>%1 und %n weiterer Startwert</numerusform>
            <numerusform>%1 und %n weitere Startwerte</numerusform>
        </translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>Kurve</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>Kleinster</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>Größter</translation>
    </message>
</context>
<context>
    <name>byol::ui::CurvesView</name>
    <message>
        <source>Cur&amp;ves</source>
        <translation>Kur&amp;ven</translation>
    </message>
    <message>
        <source>Which curves are drawn, six at most</source>
        <translation>Welche Kurven gezeichnet werden, höchstens sechs</translation>
    </message>
    <message>
        <source>Over &amp;time as:</source>
        <translation>Über die &amp;Zeit als:</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>Kleinster</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>Größter</translation>
    </message>
</context>
<context>
    <name>byol::ui::DataTwin</name>
    <message>
        <source>A picture&apos;s file name ends with .png, .svg or .pdf.</source>
        <translation>Der Dateiname eines Bildes endet auf .png, .svg oder .pdf.</translation>
    </message>
    <message>
        <source>%1 as a table</source>
        <translation>%1 als Tabelle</translation>
    </message>
    <message>
        <source>“%1” could not be written.</source>
        <translation>„%1“ konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Export Picture</source>
        <translation>Bild exportieren</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG-Bild (*.png)</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>SVG-Zeichnung (*.svg)</translation>
    </message>
    <message>
        <source>PDF page (*.pdf)</source>
        <translation>PDF-Seite (*.pdf)</translation>
    </message>
    <message>
        <source>Export Table</source>
        <translation>Tabelle exportieren</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Durch Kommas getrennte Werte (*.csv)</translation>
    </message>
    <message>
        <source>Show &amp;Picture</source>
        <translation>&amp;Bild zeigen</translation>
    </message>
    <message>
        <source>Show &amp;Table</source>
        <translation>&amp;Tabelle zeigen</translation>
    </message>
    <message>
        <source>&amp;Copy Picture</source>
        <translation>Bild &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy as Ta&amp;b-Separated Text</source>
        <translation>Als Text mit Ta&amp;bulatoren kopieren</translation>
    </message>
    <message>
        <source>&amp;Export Picture...</source>
        <translation>Bild &amp;exportieren...</translation>
    </message>
    <message>
        <source>Export Ta&amp;ble...</source>
        <translation>Ta&amp;belle exportieren...</translation>
    </message>
</context>
<context>
    <name>byol::ui::DatasetCard</name>
    <message numerus="yes">
        <source>%1 to learn from, %2 held out, %n class(es)</source>
        <translation>
            <numerusform>%1 zum Lernen, %2 zurückgehalten, %n Klasse</numerusform>
            <numerusform>%1 zum Lernen, %2 zurückgehalten, %n Klassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n file(s)</source>
        <translation>
            <numerusform>%1 in %n Datei</numerusform>
            <numerusform>%1 in %n Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, unpacked about %2</source>
        <translation>%1, ausgepackt etwa %2</translation>
    </message>
    <message>
        <source>none is published: the download cannot be verified</source>
        <translation>keine veröffentlicht: der Download kann nicht geprüft werden</translation>
    </message>
    <message>
        <source>%1, as its home page states</source>
        <translation>%1, wie auf der Homepage angegeben</translation>
    </message>
    <message>
        <source>%1, as %2 states</source>
        <extracomment>%2 is the name of a program library.</extracomment>
        <translation>%1, wie %2 angibt</translation>
    </message>
    <message>
        <source>About the dataset</source>
        <translation>Über den Datensatz</translation>
    </message>
    <message>
        <source>Images:</source>
        <translation>Bilder:</translation>
    </message>
    <message>
        <source>Download:</source>
        <translation>Download:</translation>
    </message>
    <message>
        <source>Licence:</source>
        <translation>Lizenz:</translation>
    </message>
    <message>
        <source>Home page:</source>
        <translation>Homepage:</translation>
    </message>
    <message>
        <source>Home page of the dataset</source>
        <translation>Homepage des Datensatzes</translation>
    </message>
    <message>
        <source>Checksum:</source>
        <translation>Prüfsumme:</translation>
    </message>
    <message>
        <source>On this computer:</source>
        <translation>Auf diesem Rechner:</translation>
    </message>
    <message>
        <source>&amp;Its mirror:</source>
        <translation>&amp;Eigener Spiegel:</translation>
    </message>
    <message>
        <source>A folder on another server that has the same files. Empty: the address that is shown.</source>
        <translation>Ein Ordner auf einem anderen Server mit denselben Dateien. Leer: die gezeigte Adresse.</translation>
    </message>
    <message>
        <source>To be &amp;cited as:</source>
        <translation>Zu &amp;zitieren als:</translation>
    </message>
    <message>
        <source>Copy BibTeX</source>
        <translation>BibTeX kopieren</translation>
    </message>
    <message>
        <source>Put the citation on the clipboard</source>
        <translation>Den Literaturnachweis in die Zwischenablage legen</translation>
    </message>
    <message>
        <source>Progress of the download</source>
        <translation>Fortschritt des Downloads</translation>
    </message>
    <message>
        <source>&amp;Use</source>
        <translation>&amp;Verwenden</translation>
    </message>
    <message>
        <source>Choose this dataset for a new run, on the page Configure</source>
        <translation>Diesen Datensatz auf der Seite Einrichten für einen neuen Lauf wählen</translation>
    </message>
    <message>
        <source>&amp;Download</source>
        <translation>&amp;Herunterladen</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>A&amp;bbrechen</translation>
    </message>
    <message>
        <source>End the download and delete what has arrived</source>
        <translation>Den Download beenden und löschen, was angekommen ist</translation>
    </message>
    <message>
        <source>I &amp;Have It...</source>
        <translation>Ich &amp;habe ihn...</translation>
    </message>
    <message>
        <source>Show the folder where this dataset lies already</source>
        <translation>Den Ordner zeigen, in dem dieser Datensatz schon liegt</translation>
    </message>
    <message>
        <source>not from here: its publishers ask for your name first</source>
        <translation>nicht von hier: die Herausgeber fragen zuerst nach Ihrem Namen</translation>
    </message>
    <message>
        <source>none is stated for certain; read its home page</source>
        <translation>keine sicher angegeben; lesen Sie die Homepage</translation>
    </message>
    <message>
        <source>terms of access that you agree to on its home page</source>
        <translation>Nutzungsbedingungen, denen Sie auf der Homepage zustimmen</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>nicht geprüft</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>Contin&amp;ue</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>&amp;Download Again</source>
        <translation>Erneut &amp;herunterladen</translation>
    </message>
    <message>
        <source>Comparing the checksum...</source>
        <translation>Die Prüfsumme wird verglichen...</translation>
    </message>
    <message>
        <source>Unpacking...</source>
        <translation>Wird ausgepackt...</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>No checksum is published for this dataset: the files were taken as they came.</source>
        <translation>Für diesen Datensatz ist keine Prüfsumme veröffentlicht: die Dateien wurden genommen, wie sie kamen.</translation>
    </message>
    <message>
        <source>A mirror is a web address, for example https://server.example/datasets/. It was not taken.</source>
        <translation>Ein Spiegel ist eine Webadresse, zum Beispiel https://server.example/datasets/. Sie wurde nicht übernommen.</translation>
    </message>
</context>
<context>
    <name>byol::ui::DatasetLine</name>
    <message>
        <source>Choose a dataset: a folder of images, or of CIFAR, STL-10 or MNIST files.</source>
        <translation>Wählen Sie einen Datensatz: einen Ordner mit Bildern oder mit Dateien von CIFAR, STL-10 oder MNIST.</translation>
    </message>
    <message>
        <source>Looking at the dataset...</source>
        <translation>Der Datensatz wird angesehen...</translation>
    </message>
    <message>
        <source>no labels</source>
        <translation>keine Klassenangaben</translation>
    </message>
    <message numerus="yes">
        <source>%n class(es)</source>
        <translation>
            <numerusform>%n Klasse</numerusform>
            <numerusform>%n Klassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%n übersprungen</numerusform>
            <numerusform>%n übersprungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>Name of a dataset and what it holds.</extracomment>
        <translation>%1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) to learn from</source>
        <translation>
            <numerusform>%Ln Bild zum Lernen</numerusform>
            <numerusform>%Ln Bilder zum Lernen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln held out</source>
        <translation>
            <numerusform>%Ln zurückgehalten</numerusform>
            <numerusform>%Ln zurückgehalten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>byol::ui::DatasetsModel</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Wird geprüft</translation>
    </message>
    <message>
        <source>Unpacking</source>
        <translation>Wird ausgepackt</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Not here</source>
        <translation>Nicht da</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>See its page</source>
        <translation>Siehe Homepage</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Download</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
</context>
<context>
    <name>byol::ui::DatasetsPage</name>
    <message>
        <source>Datasets</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>Use a &amp;Folder...</source>
        <translation>Einen &amp;Ordner verwenden...</translation>
    </message>
    <message>
        <source>Learn from pictures of your own: choose their folder for a new run</source>
        <translation>Aus eigenen Bildern lernen: ihren Ordner für einen neuen Lauf wählen</translation>
    </message>
    <message>
        <source>Known datasets</source>
        <translation>Bekannte Datensätze</translation>
    </message>
    <message>
        <source>Kept in:</source>
        <translation>Ablage:</translation>
    </message>
    <message>
        <source>Chan&amp;ge...</source>
        <translation>Ä&amp;ndern...</translation>
    </message>
    <message>
        <source>Choose the folder that downloads are put into</source>
        <translation>Den Ordner wählen, in den Downloads kommen</translation>
    </message>
    <message>
        <source>&amp;Mirror:</source>
        <translation>&amp;Spiegel:</translation>
    </message>
    <message>
        <source>none: the publishers&apos; own servers</source>
        <translation>keiner: die Server der Herausgeber</translation>
    </message>
    <message>
        <source>BYOL_DATASET_MIRROR sets this.</source>
        <translation>BYOL_DATASET_MIRROR legt dies fest.</translation>
    </message>
    <message>
        <source>A server that has all datasets, each in a folder of its short name, for example https://server.example/datasets/.</source>
        <translation>Ein Server mit allen Datensätzen, jeder in einem Ordner seines Kurznamens, zum Beispiel https://server.example/datasets/.</translation>
    </message>
    <message numerus="yes">
        <source>%n on this computer</source>
        <translation>
            <numerusform>%n auf diesem Rechner</numerusform>
            <numerusform>%n auf diesem Rechner</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has arrived.</source>
        <translation>%1 ist angekommen.</translation>
    </message>
    <message>
        <source>%1 could not be downloaded.</source>
        <translation>%1 konnte nicht heruntergeladen werden.</translation>
    </message>
    <message>
        <source>%1 (%2 free)</source>
        <translation>%1 (%2 frei)</translation>
    </message>
    <message>
        <source>Folder of Pictures</source>
        <translation>Ordner mit Bildern</translation>
    </message>
    <message>
        <source>Folder of %1</source>
        <translation>Ordner von %1</translation>
    </message>
    <message>
        <source>%1 does not hold %2: it lacks %3.</source>
        <translation>%1 enthält nicht %2: es fehlt %3.</translation>
    </message>
    <message>
        <source>Folder for Datasets</source>
        <translation>Ordner für Datensätze</translation>
    </message>
    <message>
        <source>A mirror is a web address, for example https://server.example/datasets/. It was not taken.</source>
        <translation>Ein Spiegel ist eine Webadresse, zum Beispiel https://server.example/datasets/. Sie wurde nicht übernommen.</translation>
    </message>
</context>
<context>
    <name>byol::ui::DesktopManners</name>
    <message>
        <source>A run is training.</source>
        <translation>Ein Lauf trainiert.</translation>
    </message>
</context>
<context>
    <name>byol::ui::DetailsPanel</name>
    <message>
        <source>another dataset</source>
        <translation>ein anderer Datensatz</translation>
    </message>
    <message>
        <source>pretrained on another dataset</source>
        <translation>auf einem anderen Datensatz vortrainiert</translation>
    </message>
    <message>
        <source>not all images took part</source>
        <translation>nicht alle Bilder nahmen teil</translation>
    </message>
    <message>
        <source>another image size</source>
        <translation>eine andere Bildgröße</translation>
    </message>
    <message>
        <source>it is a baseline</source>
        <translation>es ist ein Vergleich</translation>
    </message>
    <message>
        <source>another architecture</source>
        <translation>eine andere Architektur</translation>
    </message>
    <message>
        <source>another stem</source>
        <translation>ein anderer Eingang</translation>
    </message>
    <message>
        <source>another protocol</source>
        <translation>ein anderes Protokoll</translation>
    </message>
    <message>
        <source>another number of neighbours or temperature</source>
        <translation>eine andere Zahl von Nachbarn oder Temperatur</translation>
    </message>
    <message>
        <source>another fraction of the labels</source>
        <translation>ein anderer Anteil der Klassenangaben</translation>
    </message>
    <message>
        <source>the classifier learnt from other views</source>
        <translation>der Klassifikator lernte aus anderen Ansichten</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Eigenschaft</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>Top-1, %</source>
        <translation>Top-1, %</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>Comparable</source>
        <translation>Vergleichbar</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No: %1</source>
        <translation>Nein: %1</translation>
    </message>
    <message>
        <source>&amp;Copy as Tab-Separated Text</source>
        <translation>Als Text mit &amp;Tabulatoren kopieren</translation>
    </message>
</context>
<context>
    <name>byol::ui::DeviceDelegate</name>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
</context>
<context>
    <name>byol::ui::DevicePanel</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>Two amounts of memory: &quot;7.2 GB of 80.0 GB&quot;.</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>GPU memory</source>
        <translation>GPU-Speicher</translation>
    </message>
    <message>
        <source>Worker&apos;s cores</source>
        <translation>Kerne des Arbeiters</translation>
    </message>
    <message>
        <source>Worker&apos;s memory</source>
        <translation>Speicher des Arbeiters</translation>
    </message>
    <message>
        <source>CPU of this machine</source>
        <translation>CPU dieses Rechners</translation>
    </message>
    <message>
        <source>Memory of this machine</source>
        <translation>Speicher dieses Rechners</translation>
    </message>
    <message>
        <source>Disk of the run</source>
        <translation>Platte des Laufs</translation>
    </message>
    <message>
        <source>No NVIDIA GPU can be asked on this machine.</source>
        <translation>Keine NVIDIA-GPU kann auf diesem Rechner befragt werden.</translation>
    </message>
    <message>
        <source>%1 °C</source>
        <translation>%1 °C</translation>
    </message>
    <message>
        <source>%1 W</source>
        <translation>%1 W</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>busy cores</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>The worker runs on another machine.</source>
        <translation>Der Arbeiter läuft auf einem anderen Rechner.</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 frei</translation>
    </message>
    <message>
        <source>Only %1 are left on the disk of the run.</source>
        <translation>Nur %1 sind auf der Platte des Laufs übrig.</translation>
    </message>
    <message>
        <source>Fewer than 3 more checkpoints of %1 fit on the disk of the run.</source>
        <translation>Weniger als 3 weitere Zwischenstände von %1 passen auf die Platte des Laufs.</translation>
    </message>
</context>
<context>
    <name>byol::ui::DropHint</name>
    <message>
        <source>Use “%1” as the data of a new run</source>
        <translation>„%1“ als Daten eines neuen Laufs verwenden</translation>
    </message>
    <message>
        <source>Find the images that are most like “%1”</source>
        <translation>Die Bilder suchen, die „%1“ am ähnlichsten sind</translation>
    </message>
    <message>
        <source>Show the run “%1”</source>
        <translation>Den Lauf „%1“ zeigen</translation>
    </message>
    <message>
        <source>Open the workspace “%1”</source>
        <translation>Den Arbeitsordner „%1“ öffnen</translation>
    </message>
    <message>
        <source>Start a new run from the settings “%1”</source>
        <translation>Einen neuen Lauf mit den Einstellungen „%1“ beginnen</translation>
    </message>
</context>
<context>
    <name>byol::ui::EditHistory</name>
    <message>
        <source>all settings</source>
        <translation>alle Einstellungen</translation>
    </message>
</context>
<context>
    <name>byol::ui::EfficiencyPanel</name>
    <message>
        <source>Learned How</source>
        <translation>Gelernt wie</translation>
    </message>
    <message>
        <source>Share of Labels</source>
        <translation>Anteil der Klassenangaben</translation>
    </message>
    <message>
        <source>Top-1</source>
        <translation>Top-1</translation>
    </message>
    <message>
        <source>95 % Low</source>
        <translation>95 % unten</translation>
    </message>
    <message>
        <source>95 % High</source>
        <translation>95 % oben</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>Startwerte</translation>
    </message>
    <message>
        <source>Label Efficiency</source>
        <translation>Klassenangaben und Ertrag</translation>
    </message>
    <message>
        <source>No curve yet</source>
        <translation>Noch keine Kurve</translation>
    </message>
    <message>
        <source>Semi-supervised evaluations show how few labels the representation needs.</source>
        <translation>Halbüberwachte Auswertungen zeigen, wie wenige Klassenangaben die Repräsentation braucht.</translation>
    </message>
    <message>
        <source>Prepare a Semi-Supervised Evaluation</source>
        <translation>Eine halbüberwachte Auswertung vorbereiten</translation>
    </message>
    <message>
        <source>Point at a mark to read it; bars are 95 % intervals over the seeds.</source>
        <translation>Zeigen Sie auf ein Zeichen, um es zu lesen; Balken sind 95-%-Intervalle über die Startwerte.</translation>
    </message>
</context>
<context>
    <name>byol::ui::EfficiencyPlot</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Accuracy over the share of labels</source>
        <translation>Trefferquote über dem Anteil der Klassenangaben</translation>
    </message>
    <message>
        <source>Share of the labels</source>
        <translation>Anteil der Klassenangaben</translation>
    </message>
    <message>
        <source>Top-1 accuracy</source>
        <translation>Top-1-Trefferquote</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>Zufall</translation>
    </message>
    <message>
        <source>Published, comparable</source>
        <translation>Veröffentlicht, vergleichbar</translation>
    </message>
    <message>
        <source>%1, %2 of the labels: %3 with one seed</source>
        <translation>%1, %2 der Klassenangaben: %3 mit einem Startwert</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 of the labels: %3, 95 % interval %4 to %5 over %n seed(s)</source>
        <translation>
            <numerusform>%1, %2 der Klassenangaben: %3, 95-%-Intervall %4 bis %5 über %n Startwert</numerusform>
            <numerusform>%1, %2 der Klassenangaben: %3, 95-%-Intervall %4 bis %5 über %n Startwerte</numerusform>
        </translation>
    </message>
    <message>
        <source>Pretrained to epoch %1, fine-tuned</source>
        <translation>Vortrainiert bis Epoche %1, feinabgestimmt</translation>
    </message>
    <message>
        <source>Pretrained to epoch %1, frozen</source>
        <translation>Vortrainiert bis Epoche %1, eingefroren</translation>
    </message>
    <message>
        <source>Supervised from scratch</source>
        <translation>Überwacht von Grund auf</translation>
    </message>
    <message>
        <source>Untrained encoder, frozen</source>
        <translation>Untrainierter Encoder, eingefroren</translation>
    </message>
</context>
<context>
    <name>byol::ui::EmbeddingPage</name>
    <message>
        <source>PCA</source>
        <translation>PCA</translation>
    </message>
    <message>
        <source>t-SNE</source>
        <translation>t-SNE</translation>
    </message>
    <message>
        <source>The run&apos;s images cannot be shown.</source>
        <translation>Die Bilder des Laufs können nicht gezeigt werden.</translation>
    </message>
    <message>
        <source>Embedding</source>
        <translation>Einbettung</translation>
    </message>
    <message>
        <source>&amp;Map:</source>
        <translation>&amp;Karte:</translation>
    </message>
    <message>
        <source>Progress of the map</source>
        <translation>Fortschritt der Karte</translation>
    </message>
    <message>
        <source>The map was not finished.</source>
        <translation>Die Karte wurde nicht fertig.</translation>
    </message>
    <message>
        <source>%1, epoch %2, %L3 points</source>
        <translation>%1, Epoche %2, %L3 Punkte</translation>
    </message>
    <message>
        <source>The map could not be started.</source>
        <translation>Die Karte konnte nicht gestartet werden.</translation>
    </message>
    <message>
        <source>The map cannot be shown.</source>
        <translation>Die Karte kann nicht gezeigt werden.</translation>
    </message>
    <message>
        <source>unlabelled</source>
        <translation>ohne Klasse</translation>
    </message>
    <message numerus="yes">
        <source>The %n nearest in the representation</source>
        <translation>
            <numerusform>Das nächste in der Repräsentation</numerusform>
            <numerusform>Die %n nächsten in der Repräsentation</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of the %2 nearest in the representation are of the same class</source>
        <translation>%1 der %2 nächsten in der Repräsentation sind von derselben Klasse</translation>
    </message>
    <message>
        <source>Choose a run to map</source>
        <translation>Wählen Sie einen Lauf für die Karte</translation>
    </message>
    <message>
        <source>The map shows which images the encoder finds alike.</source>
        <translation>Die Karte zeigt, welche Bilder der Encoder ähnlich findet.</translation>
    </message>
    <message>
        <source>Show Runs</source>
        <translation>Läufe zeigen</translation>
    </message>
    <message>
        <source>Reading the run</source>
        <translation>Der Lauf wird gelesen</translation>
    </message>
    <message>
        <source>This takes a moment.</source>
        <translation>Das dauert einen Augenblick.</translation>
    </message>
    <message>
        <source>No checkpoint yet</source>
        <translation>Noch kein Zwischenstand</translation>
    </message>
    <message>
        <source>A map needs a checkpoint; the run writes its first one after an epoch.</source>
        <translation>Eine Karte braucht einen Zwischenstand; der Lauf schreibt den ersten nach einer Epoche.</translation>
    </message>
    <message>
        <source>Show Monitor</source>
        <translation>Verfolgen zeigen</translation>
    </message>
    <message>
        <source>Computing it takes some seconds and does not stop training.</source>
        <translation>Das Berechnen dauert einige Sekunden und hält das Training nicht an.</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>Berechnen</translation>
    </message>
    <message>
        <source>The map is on its way</source>
        <translation>Die Karte ist unterwegs</translation>
    </message>
    <message>
        <source>It appears here as soon as it is ready.</source>
        <translation>Sie erscheint hier, sobald sie fertig ist.</translation>
    </message>
    <message>
        <source>Being laid out: iteration %L1</source>
        <translation>Wird angeordnet: Iteration %L1</translation>
    </message>
    <message>
        <source>moved %1</source>
        <translation>um %1 bewegt</translation>
    </message>
    <message>
        <source>How far the points moved on average is in parts of the map&apos;s spread; that the whole map turned does not count. %1</source>
        <translation>Wie weit sich die Punkte im Mittel bewegten, ist in Teilen der Ausdehnung der Karte angegeben; dass sich die ganze Karte drehte, zählt nicht. %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what the colour stands for, its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Compute a timeline to see how the neighbours of an image come and go as training goes on.</source>
        <translation>Berechnen Sie einen Zeitverlauf, um zu sehen, wie die Nachbarn eines Bildes im Lauf des Trainings kommen und gehen.</translation>
    </message>
    <message>
        <source>These maps hold no neighbours.</source>
        <translation>Diese Karten enthalten keine Nachbarn.</translation>
    </message>
    <message>
        <source>Click a point to see its neighbours at each checkpoint.</source>
        <translation>Klicken Sie auf einen Punkt, um seine Nachbarn bei jedem Zwischenstand zu sehen.</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>X</source>
        <translation>X</translation>
    </message>
    <message>
        <source>Y</source>
        <translation>Y</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Ausgewählt</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message numerus="yes">
        <source>%1 over %n checkpoints, %L2 points</source>
        <translation>
            <numerusform>%1 über %n Zwischenstand, %L2 Punkte</numerusform>
            <numerusform>%1 über %n Zwischenstände, %L2 Punkte</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Search by Image...</source>
        <translation>Mit Bild &amp;suchen...</translation>
    </message>
    <message>
        <source>Finds the images that the encoder finds most like a file. You can also drop the file on the window.</source>
        <translation>Findet die Bilder, die der Encoder einer Datei am ähnlichsten findet. Sie können die Datei auch auf das Fenster ziehen.</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation>Nachbarn</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>No map for epoch %1</source>
        <translation>Keine Karte für Epoche %1</translation>
    </message>
    <message>
        <source>The image could not be searched for.</source>
        <translation>Mit dem Bild konnte nicht gesucht werden.</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>Suche läuft</translation>
    </message>
    <message>
        <source>Search by Image</source>
        <translation>Mit Bild suchen</translation>
    </message>
    <message>
        <source>Images (*.png *.jpg *.jpeg *.gif *.bmp *.webp *.ppm)</source>
        <translation>Bilder (*.png *.jpg *.jpeg *.gif *.bmp *.webp *.ppm)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>There is no checkpoint yet to search with.</source>
        <translation>Noch gibt es keinen Zwischenstand, mit dem gesucht werden kann.</translation>
    </message>
    <message numerus="yes">
        <source>The %n most alike; %1 of them are on the map</source>
        <translation>
            <numerusform>Das ähnlichste; %1 davon auf der Karte</numerusform>
            <numerusform>Die %n ähnlichsten; %1 davon auf der Karte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>byol::ui::EpochDialog</name>
    <message>
        <source>Add Value at Epoch</source>
        <translation>Wert bei Epoche hinzufügen</translation>
    </message>
    <message>
        <source>Add Column</source>
        <translation>Spalte hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Curve:</source>
        <translation>&amp;Kurve:</translation>
    </message>
    <message>
        <source>&amp;Epoch:</source>
        <translation>&amp;Epoche:</translation>
    </message>
</context>
<context>
    <name>byol::ui::EvaluatePage</name>
    <message>
        <source>Evaluate</source>
        <translation>Auswerten</translation>
    </message>
    <message>
        <source>The evaluation was not finished.</source>
        <translation>Die Auswertung wurde nicht fertig.</translation>
    </message>
    <message>
        <source>Choose a run to evaluate</source>
        <translation>Wählen Sie einen Lauf zum Auswerten</translation>
    </message>
    <message>
        <source>Evaluation measures what the encoder learned without labels.</source>
        <translation>Die Auswertung misst, was der Encoder ohne Klassenangaben gelernt hat.</translation>
    </message>
    <message>
        <source>Show Runs</source>
        <translation>Läufe zeigen</translation>
    </message>
    <message>
        <source>Reading the run</source>
        <translation>Der Lauf wird gelesen</translation>
    </message>
    <message>
        <source>This takes a moment.</source>
        <translation>Das dauert einen Augenblick.</translation>
    </message>
    <message>
        <source>No checkpoint yet</source>
        <translation>Noch kein Zwischenstand</translation>
    </message>
    <message>
        <source>An evaluation needs a checkpoint; the run writes its first one after an epoch.</source>
        <translation>Eine Auswertung braucht einen Zwischenstand; der Lauf schreibt den ersten nach einer Epoche.</translation>
    </message>
    <message>
        <source>Show Monitor</source>
        <translation>Verfolgen zeigen</translation>
    </message>
    <message>
        <source>Evaluating</source>
        <translation>Auswertung läuft</translation>
    </message>
    <message>
        <source>The result appears here as soon as it is ready.</source>
        <translation>Das Ergebnis erscheint hier, sobald es fertig ist.</translation>
    </message>
    <message>
        <source>Not evaluated yet</source>
        <translation>Noch nicht ausgewertet</translation>
    </message>
    <message>
        <source>kNN asks the nearest training images; the linear classifier trains on frozen features.</source>
        <translation>kNN befragt die nächsten Trainingsbilder; der lineare Klassifikator lernt auf eingefrorenen Merkmalen.</translation>
    </message>
    <message>
        <source>Published figures</source>
        <translation>Veröffentlichte Zahlen</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Confusions</source>
        <translation>Verwechslungen</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <source>Label Efficiency</source>
        <translation>Klassenangaben und Ertrag</translation>
    </message>
    <message>
        <source>Published Figures</source>
        <translation>Veröffentlichte Zahlen</translation>
    </message>
    <message>
        <source>“%1” was not finished.</source>
        <translation>„%1“ wurde nicht fertig.</translation>
    </message>
    <message>
        <source>The dataset has no labels</source>
        <translation>Der Datensatz hat keine Klassenangaben</translation>
    </message>
    <message>
        <source>Transfer scores the encoder on a dataset that has: choose it as the method above.</source>
        <translation>Eine Übertragung misst den Encoder an einem Datensatz, der welche hat: wählen Sie sie oben als Verfahren.</translation>
    </message>
</context>
<context>
    <name>byol::ui::EvaluationQueue</name>
    <message>
        <source>Progress of the evaluation</source>
        <translation>Fortschritt der Auswertung</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Auswertung</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting: %1</source>
        <translation>Wartet: %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
</context>
<context>
    <name>byol::ui::EvaluationsModel</name>
    <message>
        <source>Supervised from scratch</source>
        <translation>Überwacht von Grund auf</translation>
    </message>
    <message>
        <source>Logistic regression</source>
        <translation>Logistische Regression</translation>
    </message>
    <message>
        <source>Semi-supervised</source>
        <translation>Halbüberwacht</translation>
    </message>
    <message>
        <source>Fine-tuning</source>
        <translation>Feinabstimmung</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Übertragung</translation>
    </message>
    <message>
        <source>Untrained encoder</source>
        <translation>Untrainierter Encoder</translation>
    </message>
    <message>
        <source>Raw pixels</source>
        <translation>Rohe Pixel</translation>
    </message>
    <message>
        <source>Encoder</source>
        <translation>Encoder</translation>
    </message>
    <message>
        <source>kNN</source>
        <translation>kNN</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>Linear</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>Top-1</source>
        <translation>Top-1</translation>
    </message>
    <message>
        <source>Top-5</source>
        <translation>Top-5</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Transfer to %1, %2</source>
        <translation>Übertragung auf %1, %2</translation>
    </message>
    <message>
        <source>%1, %2 of the labels</source>
        <translation>%1, %2 der Klassenangaben</translation>
    </message>
    <message>
        <source>Scored</source>
        <translation>Bewertet</translation>
    </message>
    <message>
        <source>Epoch of the checkpoint</source>
        <translation>Epoche des Zwischenstands</translation>
    </message>
    <message>
        <source>How many seeds the figure is the mean of</source>
        <translation>Über wie viele Startwerte gemittelt wurde</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>Startwerte</translation>
    </message>
    <message>
        <source>Lower end of the 95 % interval over the seeds</source>
        <translation>Unteres Ende des 95-%-Intervalls über die Startwerte</translation>
    </message>
    <message>
        <source>95 % Low</source>
        <translation>95 % unten</translation>
    </message>
    <message>
        <source>Upper end of the 95 % interval over the seeds</source>
        <translation>Oberes Ende des 95-%-Intervalls über die Startwerte</translation>
    </message>
    <message>
        <source>95 % High</source>
        <translation>95 % oben</translation>
    </message>
    <message>
        <source>Mean of each class&apos;s own accuracy</source>
        <translation>Mittel der Trefferquoten der einzelnen Klassen</translation>
    </message>
    <message>
        <source>Per Class</source>
        <translation>Je Klasse</translation>
    </message>
    <message>
        <source>One over the number of classes</source>
        <translation>Eins durch die Zahl der Klassen</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>Zufall</translation>
    </message>
    <message>
        <source>The same protocol on raw pixels</source>
        <translation>Dasselbe Protokoll auf rohen Pixeln</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>Pixel</translation>
    </message>
    <message>
        <source>The same protocol on the encoder before its first step</source>
        <translation>Dasselbe Protokoll auf dem Encoder vor seinem ersten Schritt</translation>
    </message>
    <message>
        <source>Untrained</source>
        <translation>Untrainiert</translation>
    </message>
</context>
<context>
    <name>byol::ui::Fetch</name>
    <message>
        <source>The server has no file %1 (HTTP %2). Set another mirror, or look at the dataset&apos;s home page.</source>
        <translation>Der Server hat keine Datei %1 (HTTP %2). Stellen Sie einen anderen Spiegel ein oder sehen Sie auf der Homepage des Datensatzes nach.</translation>
    </message>
    <message>
        <source>The server refused to send %1 (HTTP %2).</source>
        <translation>Der Server hat %1 nicht gesendet (HTTP %2).</translation>
    </message>
    <message>
        <source>The server %1 was not found. Is there a network?</source>
        <translation>Der Server %1 wurde nicht gefunden. Gibt es ein Netz?</translation>
    </message>
    <message>
        <source>The server %1 does not answer.</source>
        <translation>Der Server %1 antwortet nicht.</translation>
    </message>
    <message>
        <source>The download of %1 broke off: %2.</source>
        <translation>Der Download von %1 brach ab: %2.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written: %2.</source>
        <translation>Die Datei %1 kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>The server&apos;s answer for %1 is not a file.</source>
        <translation>Die Antwort des Servers auf %1 ist keine Datei.</translation>
    </message>
</context>
<context>
    <name>byol::ui::FieldRow</name>
    <message>
        <source>From %1 to %2.</source>
        <translation>Von %1 bis %2.</translation>
    </message>
    <message>
        <source>At least %1.</source>
        <translation>Mindestens %1.</translation>
    </message>
    <message>
        <source>At most %1.</source>
        <translation>Höchstens %1.</translation>
    </message>
    <message>
        <source>Name in TOML: %1.</source>
        <translation>Name in TOML: %1.</translation>
    </message>
    <message>
        <source>Default: %1. Name in TOML: %2.</source>
        <translation>Vorgabe: %1. Name in TOML: %2.</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1, in %2</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>%1 zurücksetzen</translation>
    </message>
    <message>
        <source>Browse...</source>
        <translation>Durchsuchen...</translation>
    </message>
    <message>
        <source>Browse for %1</source>
        <translation>%1 aussuchen</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>Zurück zu %1</translation>
    </message>
    <message>
        <source>Given “%1”, allowed %2.</source>
        <translation>Angegeben „%1“, erlaubt: %2.</translation>
    </message>
</context>
<context>
    <name>byol::ui::FilterBar</name>
    <message>
        <source>Filter, for example: state:running knn&gt;60</source>
        <translation>Filter, zum Beispiel: state:läuft knn&gt;60</translation>
    </message>
    <message>
        <source>Filter runs</source>
        <translation>Läufe filtern</translation>
    </message>
    <message>
        <source>Words, state:finished, tau&gt;0.99, knn&gt;60, tag:paper, star:yes (Ctrl+F)</source>
        <translation>Wörter, state:fertig, tau&gt;0.99, knn&gt;60, tag:artikel, star:yes (Strg+F)</translation>
    </message>
    <message>
        <source>What can be asked for</source>
        <translation>Wonach gefragt werden kann</translation>
    </message>
    <message>
        <source>Help for the filter</source>
        <translation>Hilfe zum Filter</translation>
    </message>
    <message>
        <source>in the name, the dataset, the state or a tag</source>
        <translation>im Namen, im Datensatz, im Zustand oder in einem Schlagwort</translation>
    </message>
    <message>
        <source>the same with a blank in it</source>
        <translation>dasselbe mit einem Leerzeichen darin</translation>
    </message>
    <message>
        <source>one property; also name, dataset, tag, notes</source>
        <translation>eine Eigenschaft; auch name, dataset, tag, notes</translation>
    </message>
    <message>
        <source>starred, or not: star:no</source>
        <translation>mit Stern oder ohne: star:no</translation>
    </message>
    <message>
        <source>results; kNN and linear in per cent</source>
        <translation>Ergebnisse; kNN und linear in Prozent</translation>
    </message>
    <message>
        <source>settings, by short name or as in the file: method.base_tau</source>
        <translation>Einstellungen, mit kurzem Namen oder wie in der Datei: method.base_tau</translation>
    </message>
    <message>
        <source>settings that are words</source>
        <translation>Einstellungen, die Wörter sind</translation>
    </message>
    <message>
        <source>the last value of any curve; best.effective_rank its best</source>
        <translation>der letzte Wert jeder Kurve; best.effective_rank ihr bester</translation>
    </message>
    <message>
        <source>dates; durations as duration&gt;90min or duration&lt;2h</source>
        <translation>Daten; Dauern als duration&gt;90min oder duration&lt;2h</translation>
    </message>
    <message>
        <source>everything but these</source>
        <translation>alles außer diesen</translation>
    </message>
    <message>
        <source>What Can Be Asked For</source>
        <translation>Wonach gefragt werden kann</translation>
    </message>
    <message>
        <source>Every word must match.</source>
        <translation>Jedes Wort muss passen.</translation>
    </message>
</context>
<context>
    <name>byol::ui::HelpDialogs</name>
    <message>
        <source>As the System</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>About BYOL Workbench</source>
        <translation>Über BYOL Workbench</translation>
    </message>
    <message>
        <source>BYOL Workbench %1</source>
        <translation>BYOL Workbench %1</translation>
    </message>
    <message>
        <source>Self-supervised pretraining by Bootstrap Your Own Latent (Grill et al., 2020): configure, train, watch, look and evaluate in one window.

Free software under the GNU General Public License, version 3 or later.
Qt %1, QCustomPlot 2.</source>
        <translation>Selbstüberwachtes Vortraining mit Bootstrap Your Own Latent (Grill et al., 2020): einrichten, trainieren, verfolgen, ansehen und auswerten in einem Fenster.

Freie Software unter der GNU General Public License, Version 3 oder später.
Qt %1, QCustomPlot 2.</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Voreinstellungen</translation>
    </message>
    <message>
        <source>&amp;Appearance:</source>
        <translation>&amp;Erscheinungsbild:</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Sprache:</translation>
    </message>
    <message>
        <source>Another language shows when the window is opened anew.</source>
        <translation>Eine andere Sprache zeigt sich, wenn das Fenster neu geöffnet wird.</translation>
    </message>
    <message>
        <source>While runs train:</source>
        <translation>Während Läufe trainieren:</translation>
    </message>
    <message>
        <source>&amp;Notify me when a run ends</source>
        <translation>&amp;Mich benachrichtigen, wenn ein Lauf endet</translation>
    </message>
    <message>
        <source>&amp;Keep the computer awake</source>
        <translation>&amp;Den Rechner wach halten</translation>
    </message>
    <message>
        <source>Engine:</source>
        <translation>Rechenprogramm:</translation>
    </message>
    <message>
        <source>Workspace:</source>
        <translation>Arbeitsordner:</translation>
    </message>
</context>
<context>
    <name>byol::ui::Inspector</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>No run chosen</source>
        <translation>Kein Lauf gewählt</translation>
    </message>
    <message>
        <source>Choose a run to see what is known of it.</source>
        <translation>Wählen Sie einen Lauf, um zu sehen, was über ihn bekannt ist.</translation>
    </message>
    <message>
        <source>Show Runs</source>
        <translation>Läufe zeigen</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Checkpoints</source>
        <translation>Zwischenstände</translation>
    </message>
    <message>
        <source>Provenance</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>Best kNN</source>
        <translation>Beste kNN</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>Linear</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Gestartet</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>%1; the preset has %2</source>
        <translation>%1; die Vorlage hat %2</translation>
    </message>
    <message>
        <source>As in the preset %1.</source>
        <translation>Wie in der Vorlage %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n settings differ from the preset %1.</source>
        <translation>
            <numerusform>%n Einstellung weicht von der Vorlage %1 ab.</numerusform>
            <numerusform>%n Einstellungen weichen von der Vorlage %1 ab.</numerusform>
        </translation>
    </message>
    <message>
        <source>kNN %1, %2</source>
        <translation>kNN %1, %2</translation>
    </message>
    <message>
        <source>%1, best</source>
        <translation>%1, beste</translation>
    </message>
    <message>
        <source>Epoch %1</source>
        <translation>Epoche %1</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Noch keine</translation>
    </message>
    <message>
        <source>Run at a glance</source>
        <translation>Lauf auf einen Blick</translation>
    </message>
</context>
<context>
    <name>byol::ui::InstallJob</name>
    <message>
        <source>The folder %1 exists and is not %2. Move it away, or choose another folder for datasets.</source>
        <translation>Der Ordner %1 ist da und ist nicht %2. Verschieben Sie ihn oder wählen Sie einen anderen Ordner für Datensätze.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Choose another folder for datasets.</source>
        <translation>Der Ordner %1 kann nicht angelegt werden. Wählen Sie einen anderen Ordner für Datensätze.</translation>
    </message>
    <message>
        <source>%1 is not the file that its publishers describe: its %2 is %3 and should be %4. It was deleted. Download it again; should the same happen, another server has to be set as the mirror.</source>
        <translation>%1 ist nicht die Datei, die ihre Herausgeber beschreiben: %2 ist %3 und sollte %4 sein. Sie wurde gelöscht. Laden Sie sie erneut herunter; geschieht dasselbe, muss ein anderer Server als Spiegel eingestellt werden.</translation>
    </message>
</context>
<context>
    <name>byol::ui::InterruptedBar</name>
    <message>
        <source>“%1” was interrupted. It can go on from its last checkpoint.</source>
        <translation>„%1“ wurde unterbrochen. Er kann vom letzten Zwischenstand aus weitergehen.</translation>
    </message>
    <message numerus="yes">
        <source>%n runs were interrupted. They can go on from their last checkpoints.</source>
        <translation>
            <numerusform>%n Lauf wurde unterbrochen. Er kann vom letzten Zwischenstand aus weitergehen.</numerusform>
            <numerusform>%n Läufe wurden unterbrochen. Sie können von ihren letzten Zwischenständen aus weitergehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Resume One After the Other</source>
        <translation>Nacheinander fortsetzen</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Lassen</translation>
    </message>
</context>
<context>
    <name>byol::ui::InvarianceMeter</name>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>Representation</source>
        <translation>Repräsentation</translation>
    </message>
    <message>
        <source>Projection</source>
        <translation>Projektion</translation>
    </message>
    <message>
        <source>&amp;Invariance of this pair</source>
        <translation>&amp;Invarianz dieses Paars</translation>
    </message>
    <message>
        <source>Cosine of this pair</source>
        <translation>Kosinus dieses Paars</translation>
    </message>
    <message>
        <source>Measure how alike both views are to the run&apos;s networks, whenever they change</source>
        <translation>Messen, wie ähnlich beide Ansichten für die Netze des Laufs sind, sooft sie sich ändern</translation>
    </message>
    <message>
        <source>Cosine of this pair, from 0 to 1</source>
        <translation>Kosinus dieses Paars, von 0 bis 1</translation>
    </message>
    <message>
        <source>step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Choose a run.</source>
        <translation>Wählen Sie einen Lauf.</translation>
    </message>
    <message>
        <source>Not measured.</source>
        <translation>Nicht gemessen.</translation>
    </message>
    <message>
        <source>Measuring...</source>
        <translation>Wird gemessen...</translation>
    </message>
    <message>
        <source>This run has no checkpoint yet.</source>
        <translation>Dieser Lauf hat noch keinen Zwischenstand.</translation>
    </message>
    <message>
        <source>The engine gave no cosine.</source>
        <translation>Das Rechenprogramm hat keinen Kosinus geliefert.</translation>
    </message>
    <message>
        <source>%1 in the representation, %2 in the projection, at epoch %3. 1 would mean that the network sees no difference.</source>
        <translation>%1 in der Repräsentation, %2 in der Projektion, bei Epoche %3. 1 hieße, dass das Netz keinen Unterschied sieht.</translation>
    </message>
</context>
<context>
    <name>byol::ui::JobBar</name>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>The job did not start. Its messages are in the run&apos;s folder.</source>
        <translation>Der Auftrag ist nicht gestartet. Seine Meldungen liegen im Ordner des Laufs.</translation>
    </message>
    <message>
        <source>Starting...</source>
        <translation>Wird gestartet...</translation>
    </message>
    <message>
        <source>Cancelling...</source>
        <translation>Wird abgebrochen...</translation>
    </message>
    <message numerus="yes">
        <source>%1, about %n s left</source>
        <translation>
            <numerusform>%1, noch etwa %n s</numerusform>
            <numerusform>%1, noch etwa %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>The job ended unexpectedly.</source>
        <translation>Der Auftrag endete unerwartet.</translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <translation>An&amp;halten</translation>
    </message>
    <message>
        <source>Contin&amp;ue</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
</context>
<context>
    <name>byol::ui::KeysDialog</name>
    <message>
        <source>In a plot</source>
        <translation>In einem Diagramm</translation>
    </message>
    <message>
        <source>Move left, move right</source>
        <translation>Nach links, nach rechts</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation>Links, Rechts</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Befehle und ihre Tasten</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>Einen Befehl oder eine Taste suchen</translation>
    </message>
    <message>
        <source>Reset All</source>
        <translation>Alle zurücksetzen</translation>
    </message>
    <message>
        <source>New &amp;key:</source>
        <translation>Neue &amp;Taste:</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Neue Taste</translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <translation>&amp;Setzen</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Zurücksetzen</translation>
    </message>
    <message>
        <source>In the map</source>
        <translation>In der Karte</translation>
    </message>
    <message>
        <source>Pan, lasso, box</source>
        <translation>Verschieben, Lasso, Kasten</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>Auswahl aufheben</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>%1 already belongs to “%2”.</source>
        <translation>%1 gehört schon zu „%2“.</translation>
    </message>
</context>
<context>
    <name>byol::ui::ListBox</name>
    <message>
        <source>values with commas between</source>
        <translation>Werte mit Kommas dazwischen</translation>
    </message>
</context>
<context>
    <name>byol::ui::LogPanel</name>
    <message>
        <source>Detail</source>
        <translation>Einzelheit</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Log of the run</source>
        <translation>Protokoll des Laufs</translation>
    </message>
    <message>
        <source>The current run has written no log yet.</source>
        <translation>Der aktuelle Lauf hat noch kein Protokoll geschrieben.</translation>
    </message>
    <message>
        <source>Least severity to show</source>
        <translation>Mindestgewicht der gezeigten Zeilen</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Info and worse</source>
        <translation>Hinweise und schwerer</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Warnungen und Fehler</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>Im Protokoll suchen</translation>
    </message>
    <message>
        <source>Search the log (%1). Return: next, Shift+Return: previous</source>
        <translation>Im Protokoll suchen (%1). Eingabe: nächste Stelle, Umschalt+Eingabe: vorige</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Vorige Stelle</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Nächste Stelle</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Open File</source>
        <translation>Datei ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Open what the training process printed</source>
        <translation>Öffnen, was der Trainingsprozess ausgegeben hat</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n Stelle</numerusform>
            <numerusform>%n Stellen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>byol::ui::MainWindow</name>
    <message>
        <source>Fold the page list</source>
        <translation>Seitenliste einklappen</translation>
    </message>
    <message>
        <source>Open Workspace</source>
        <translation>Arbeitsordner öffnen</translation>
    </message>
    <message>
        <source>BYOL Workbench</source>
        <translation>BYOL Workbench</translation>
    </message>
    <message>
        <source>%1 % - %2 - %3</source>
        <translation>%1 % - %2 - %3</translation>
    </message>
    <message>
        <source>%1 - %2</source>
        <translation>%1 - %2</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>The training could not be resumed.</source>
        <translation>Das Training konnte nicht fortgesetzt werden.</translation>
    </message>
    <message>
        <source>Unfold the page list (F8)</source>
        <translation>Seitenliste ausklappen (F8)</translation>
    </message>
    <message>
        <source>Fold the page list (F8)</source>
        <translation>Seitenliste einklappen (F8)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;New Run</source>
        <translation>&amp;Neuer Lauf</translation>
    </message>
    <message>
        <source>&amp;Open Workspace...</source>
        <translation>Arbeitsordner ö&amp;ffnen...</translation>
    </message>
    <message>
        <source>Show Workspace in &amp;File Manager</source>
        <translation>Arbeitsordner im Datei&amp;manager zeigen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Lauf</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Vor</translation>
    </message>
    <message>
        <source>Fi&amp;lter Runs</source>
        <translation>Läufe &amp;filtern</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>A&amp;ktualisieren</translation>
    </message>
    <message>
        <source>Fold &amp;Page List</source>
        <translation>&amp;Seitenliste einklappen</translation>
    </message>
    <message>
        <source>F&amp;ull Screen</source>
        <translation>Voll&amp;bild</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Erscheinungsbild</translation>
    </message>
    <message>
        <source>As the &amp;System</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;About BYOL Workbench</source>
        <translation>Ü&amp;ber BYOL Workbench</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Problems and Log</source>
        <translation>Probleme und Protokoll</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Problems (%1)</source>
        <translation>Probleme (%1)</translation>
    </message>
    <message>
        <source>&amp;Recent Workspaces</source>
        <translation>&amp;Letzte Arbeitsordner</translation>
    </message>
    <message>
        <source>&amp;Close Workspace</source>
        <translation>Arbeitsordner s&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Export Report...</source>
        <translation>Bericht &amp;exportieren...</translation>
    </message>
    <message>
        <source>Copy C&amp;itation</source>
        <translation>&amp;Literaturnachweis kopieren</translation>
    </message>
    <message>
        <source>&amp;Preferences</source>
        <translation>&amp;Voreinstellungen</translation>
    </message>
    <message>
        <source>Choose a run first, on the page Runs.</source>
        <translation>Wählen Sie zuerst einen Lauf, auf der Seite Läufe.</translation>
    </message>
    <message>
        <source>S&amp;top After This Step</source>
        <translation>S&amp;toppen nach diesem Schritt</translation>
    </message>
    <message>
        <source>&amp;Save Checkpoint</source>
        <translation>&amp;Zwischenstand sichern</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>&amp;Übersicht</translation>
    </message>
    <message>
        <source>Pr&amp;oblems and Log</source>
        <translation>Pr&amp;obleme und Protokoll</translation>
    </message>
    <message>
        <source>R&amp;eset Layout</source>
        <translation>A&amp;nordnung zurücksetzen</translation>
    </message>
    <message>
        <source>This page shows no plot at the moment.</source>
        <translation>Diese Seite zeigt im Augenblick kein Diagramm.</translation>
    </message>
    <message>
        <source>&amp;Plot</source>
        <translation>&amp;Diagramm</translation>
    </message>
    <message>
        <source>Toggle &amp;Table</source>
        <translation>&amp;Tabelle umschalten</translation>
    </message>
    <message>
        <source>&amp;Export...</source>
        <translation>&amp;Exportieren...</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Show &amp;All</source>
        <translation>&amp;Alles zeigen</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>Ver&amp;größern</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>&amp;Find a Command...</source>
        <translation>Befehl &amp;suchen...</translation>
    </message>
    <message>
        <source>Configure &amp;Keys...</source>
        <translation>Tas&amp;ten einrichten...</translation>
    </message>
    <message>
        <source>Short &amp;Tour</source>
        <translation>Kurze &amp;Führung</translation>
    </message>
    <message>
        <source>&amp;Diagnostics</source>
        <translation>&amp;Diagnose</translation>
    </message>
    <message>
        <source>No Other Workspace</source>
        <translation>Kein anderer Arbeitsordner</translation>
    </message>
</context>
<context>
    <name>byol::ui::MapForm</name>
    <message>
        <source>C&amp;ompute</source>
        <translation>&amp;Berechnen</translation>
    </message>
    <message>
        <source>Compute &amp;Timeline</source>
        <translation>&amp;Zeitverlauf berechnen</translation>
    </message>
    <message>
        <source>t-SNE</source>
        <translation>t-SNE</translation>
    </message>
    <message>
        <source>PCA</source>
        <translation>PCA</translation>
    </message>
    <message>
        <source>How many images the map shows</source>
        <translation>Wie viele Bilder die Karte zeigt</translation>
    </message>
    <message>
        <source>How many neighbours a point of t-SNE cares about</source>
        <translation>Auf wie viele Nachbarn ein Punkt von t-SNE achtet</translation>
    </message>
    <message>
        <source>Steps of the layout of t-SNE</source>
        <translation>Schritte der Anordnung von t-SNE</translation>
    </message>
    <message>
        <source>Lays out the images of this checkpoint. Training goes on meanwhile.</source>
        <translation>Ordnet die Bilder dieses Zwischenstands an. Das Training läuft währenddessen weiter.</translation>
    </message>
    <message>
        <source>Maps every checkpoint, each from the layout before it, so that the epochs can be played.</source>
        <translation>Kartiert jeden Zwischenstand, sodass die Epochen abgespielt werden können.</translation>
    </message>
    <message>
        <source>M&amp;ethod:</source>
        <translation>&amp;Verfahren:</translation>
    </message>
    <message>
        <source>C&amp;heckpoint:</source>
        <translation>&amp;Zwischenstand:</translation>
    </message>
    <message>
        <source>Poi&amp;nts:</source>
        <translation>Pu&amp;nkte:</translation>
    </message>
    <message>
        <source>Pe&amp;rplexity:</source>
        <translation>Pe&amp;rplexität:</translation>
    </message>
    <message>
        <source>&amp;Iterations:</source>
        <translation>&amp;Iterationen:</translation>
    </message>
    <message>
        <source>epoch %1 (best)</source>
        <translation>Epoche %1 (beste)</translation>
    </message>
    <message>
        <source>epoch %1</source>
        <translation>Epoche %1</translation>
    </message>
</context>
<context>
    <name>byol::ui::MapTools</name>
    <message>
        <source>Move the map</source>
        <translation>Karte verschieben</translation>
    </message>
    <message>
        <source>Move the map (V)</source>
        <translation>Karte verschieben (V)</translation>
    </message>
    <message>
        <source>Lasso</source>
        <translation>Lasso</translation>
    </message>
    <message>
        <source>Select by drawing around points (L). Hold Shift to add, Alt to remove.</source>
        <translation>Auswählen, indem man um Punkte zeichnet (L). Umschalt fügt hinzu, Alt nimmt weg.</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Kasten</translation>
    </message>
    <message>
        <source>Select points in a box (B). Hold Shift to add, Alt to remove.</source>
        <translation>Punkte in einem Kasten auswählen (B). Umschalt fügt hinzu, Alt nimmt weg.</translation>
    </message>
    <message>
        <source>Show all points</source>
        <translation>Alle Punkte zeigen</translation>
    </message>
    <message>
        <source>Show all points (Home)</source>
        <translation>Alle Punkte zeigen (Pos1)</translation>
    </message>
</context>
<context>
    <name>byol::ui::MapsView</name>
    <message>
        <source>Le&amp;ft:</source>
        <translation>Li&amp;nks:</translation>
    </message>
    <message>
        <source>&amp;Right:</source>
        <translation>&amp;Rechts:</translation>
    </message>
    <message>
        <source>Map of the run on the left</source>
        <translation>Karte des Laufs links</translation>
    </message>
    <message>
        <source>Map of the run on the right</source>
        <translation>Karte des Laufs rechts</translation>
    </message>
    <message>
        <source>Left Map</source>
        <translation>Linke Karte</translation>
    </message>
    <message>
        <source>Right Map</source>
        <translation>Rechte Karte</translation>
    </message>
    <message>
        <source>This run has no map yet. The Embedding page computes one.</source>
        <translation>Dieser Lauf hat noch keine Karte. Die Seite Einbettung berechnet eine.</translation>
    </message>
    <message>
        <source>The map cannot be shown.</source>
        <translation>Die Karte kann nicht gezeigt werden.</translation>
    </message>
    <message>
        <source>epoch %1, %L2 points</source>
        <translation>Epoche %1, %L2 Punkte</translation>
    </message>
    <message>
        <source>unlabelled</source>
        <translation>ohne Klasse</translation>
    </message>
    <message>
        <source>class %1</source>
        <translation>Klasse %1</translation>
    </message>
    <message>
        <source>Two maps are needed to compare them.</source>
        <translation>Zum Vergleichen sind zwei Karten nötig.</translation>
    </message>
    <message>
        <source>These maps show different data: their points are not linked.</source>
        <translation>Diese Karten zeigen verschiedene Daten: ihre Punkte sind nicht verbunden.</translation>
    </message>
    <message>
        <source>%L1 images are in both maps: point at one, click it, or draw around some, and see them in both.</source>
        <translation>%L1 Bilder sind in beiden Karten: zeigen Sie auf eines, klicken Sie es an oder zeichnen Sie um einige, und Sie sehen sie in beiden.</translation>
    </message>
    <message>
        <source>%L1 selected on the left, %L2 on the right; %L3 images are in both maps.</source>
        <translation>%L1 links ausgewählt, %L2 rechts; %L3 Bilder sind in beiden Karten.</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>X</source>
        <translation>X</translation>
    </message>
    <message>
        <source>Y</source>
        <translation>Y</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Ausgewählt</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
</context>
<context>
    <name>byol::ui::MatrixView</name>
    <message>
        <source>How alike the representations are (CKA)</source>
        <translation>Wie ähnlich die Repräsentationen sind (CKA)</translation>
    </message>
    <message>
        <source>%1 and %2: %3</source>
        <translation>%1 und %2: %3</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>number of a run, its name</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
</context>
<context>
    <name>byol::ui::MessageBar</name>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Show what lies behind this message</source>
        <translation>Zeigen, was hinter dieser Meldung steht</translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>Meldung schließen</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
</context>
<context>
    <name>byol::ui::MonitorPage</name>
    <message>
        <source>debug</source>
        <translation>Fehlersuche</translation>
    </message>
    <message>
        <source>info</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Choose a run to watch</source>
        <translation>Wählen Sie einen Lauf zum Verfolgen</translation>
    </message>
    <message>
        <source>Its curves, its log and its controls appear here while it trains.</source>
        <translation>Seine Kurven, sein Protokoll und seine Bedienung erscheinen hier, während er trainiert.</translation>
    </message>
    <message>
        <source>Show Runs</source>
        <translation>Läufe zeigen</translation>
    </message>
    <message>
        <source>The run cannot be read.</source>
        <translation>Der Lauf kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Monitor</source>
        <translation>Verfolgen</translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation>Fortschritt des Laufs</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>Writes a checkpoint after this step. (Ctrl+Shift+K)</source>
        <translation>Schreibt nach diesem Schritt einen Zwischenstand. (Strg+Umschalt+K)</translation>
    </message>
    <message>
        <source>Writes a checkpoint and stops; the run can be resumed later. (Ctrl+.)</source>
        <translation>Schreibt einen Zwischenstand und stoppt; der Lauf kann später fortgesetzt werden. (Strg+.)</translation>
    </message>
    <message>
        <source>Log of the run</source>
        <translation>Protokoll des Laufs</translation>
    </message>
    <message>
        <source>The log of the run appears here.</source>
        <translation>Das Protokoll des Laufs erscheint hier.</translation>
    </message>
    <message>
        <source>The run&apos;s settings cannot be read.</source>
        <translation>Die Einstellungen des Laufs können nicht gelesen werden.</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Starts a new worker that goes on from the last checkpoint.</source>
        <translation>Startet einen neuen Arbeiter, der vom letzten Zwischenstand aus weitermacht.</translation>
    </message>
    <message>
        <source>Holds training after this step, or goes on. (Ctrl+Shift+P)</source>
        <translation>Hält das Training nach diesem Schritt an oder setzt es fort. (Strg+Umschalt+P)</translation>
    </message>
    <message>
        <source>Training failed.</source>
        <translation>Das Training ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>The training process ended unexpectedly. What it learned since the last checkpoint is lost.</source>
        <translation>Der Trainingsprozess endete unerwartet. Was er seit dem letzten Zwischenstand gelernt hat, ist verloren.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>epoch %1 of %2</source>
        <translation>Epoche %1 von %2</translation>
    </message>
    <message>
        <source>%1 images/s</source>
        <translation>%1 Bilder/s</translation>
    </message>
    <message>
        <source>measuring...</source>
        <translation>wird gemessen...</translation>
    </message>
    <message>
        <source>Whether the representation collapses: shows the figures</source>
        <translation>Ob die Repräsentation kollabiert: zeigt die Zahlen</translation>
    </message>
    <message>
        <source>&amp;Checkpoint Now</source>
        <translation>&amp;Zwischenstand jetzt</translation>
    </message>
    <message>
        <source>&amp;Stop After This Step</source>
        <translation>&amp;Stoppen nach diesem Schritt</translation>
    </message>
    <message>
        <source>Collapse</source>
        <translation>Kollaps</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>“%1” is collapsing.</source>
        <translation>„%1“ kollabiert.</translation>
    </message>
    <message>
        <source>Waiting for a worker</source>
        <translation>Wartet auf einen Arbeiter</translation>
    </message>
    <message>
        <source>It is not in the queue. Start it, or add it to the queue, from the Runs page.</source>
        <translation>Er ist nicht in der Warteschlange. Starten Sie ihn oder reihen Sie ihn auf der Seite Läufe ein.</translation>
    </message>
    <message>
        <source>Waiting: this run is next</source>
        <translation>Wartet: dieser Lauf ist der nächste</translation>
    </message>
    <message numerus="yes">
        <source>Waiting: %n run(s) are ahead of this one</source>
        <translation>
            <numerusform>Wartet: %n Lauf ist davor</numerusform>
            <numerusform>Wartet: %n Läufe sind davor</numerusform>
        </translation>
    </message>
    <message>
        <source>The queue is paused.</source>
        <translation>Die Warteschlange ist angehalten.</translation>
    </message>
    <message>
        <source>It starts when its device is free.</source>
        <translation>Er beginnt, sobald sein Gerät frei ist.</translation>
    </message>
    <message>
        <source>No process works on the queue now.</source>
        <translation>Kein Prozess arbeitet jetzt an der Warteschlange.</translation>
    </message>
</context>
<context>
    <name>byol::ui::NeighboursPanel</name>
    <message>
        <source>Image of the point</source>
        <translation>Bild des Punktes</translation>
    </message>
    <message>
        <source>Nearest neighbours in the representation</source>
        <translation>Nächste Nachbarn in der Repräsentation</translation>
    </message>
    <message>
        <source>Cosine %1. Press Return to go there.</source>
        <translation>Kosinus %1. Mit der Eingabetaste dorthin.</translation>
    </message>
    <message>
        <source>Point at the map to see an image.</source>
        <translation>Zeigen Sie auf die Karte, um ein Bild zu sehen.</translation>
    </message>
    <message>
        <source>Click a point to see its nearest neighbours in the representation.</source>
        <translation>Klicken Sie auf einen Punkt, um seine nächsten Nachbarn in der Repräsentation zu sehen.</translation>
    </message>
</context>
<context>
    <name>byol::ui::OverTimePanel</name>
    <message>
        <source>Neighbours Kept</source>
        <translation>Behaltene Nachbarn</translation>
    </message>
    <message>
        <source>from before</source>
        <translation>vom vorigen</translation>
    </message>
    <message>
        <source>until the last</source>
        <translation>bis zum letzten</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>Jaccard with the Checkpoint Before</source>
        <translation>Jaccard mit dem Zwischenstand davor</translation>
    </message>
    <message>
        <source>Jaccard with the Last</source>
        <translation>Jaccard mit dem letzten</translation>
    </message>
    <message>
        <source>Nearest neighbours at each epoch</source>
        <translation>Nächste Nachbarn bei jeder Epoche</translation>
    </message>
    <message numerus="yes">
        <source>The %n nearest at each checkpoint (Jaccard)</source>
        <translation>
            <numerusform>Das nächste bei jedem Zwischenstand (Jaccard)</numerusform>
            <numerusform>Die %n nächsten bei jedem Zwischenstand (Jaccard)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, image %L2</source>
        <translation>%1, Bild %L2</translation>
    </message>
    <message>
        <source>unlabelled</source>
        <translation>ohne Klasse</translation>
    </message>
</context>
<context>
    <name>byol::ui::PageList</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>A run is active.</source>
        <translation>Ein Lauf ist aktiv.</translation>
    </message>
</context>
<context>
    <name>byol::ui::PairsModel</name>
    <message>
        <source>Image %L1</source>
        <translation>Bild %L1</translation>
    </message>
    <message>
        <source>Image %L1. Press Return to look at it.</source>
        <translation>Bild %L1. Mit der Eingabetaste ansehen.</translation>
    </message>
</context>
<context>
    <name>byol::ui::ParallelPlot</name>
    <message>
        <source>Settings and results as parallel coordinates</source>
        <translation>Einstellungen und Ergebnisse in parallelen Koordinaten</translation>
    </message>
    <message>
        <source>Choose at least two axes.</source>
        <translation>Wählen Sie mindestens zwei Achsen.</translation>
    </message>
</context>
<context>
    <name>byol::ui::PlotHeader</name>
    <message>
        <source>Show all of %1</source>
        <translation>Alles von %1 zeigen</translation>
    </message>
    <message>
        <source>Show all data and follow it (Home)</source>
        <translation>Alle Daten zeigen und ihnen folgen (Pos1)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>byol::ui::PlotTools</name>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>What the horizontal axis counts (Alt+X)</source>
        <translation>Was die waagerechte Achse zählt (Alt+X)</translation>
    </message>
    <message>
        <source>&amp;X axis:</source>
        <translation>&amp;X-Achse:</translation>
    </message>
    <message>
        <source>How much the thick curves are smoothed; the raw ones stay behind them (Alt+M)</source>
        <translation>Wie stark die dicken Kurven geglättet sind; die rohen bleiben dahinter (Alt+M)</translation>
    </message>
    <message>
        <source>S&amp;moothing:</source>
        <translation>&amp;Glättung:</translation>
    </message>
    <message>
        <source>&amp;Log loss</source>
        <translation>&amp;Log. Verlust</translation>
    </message>
    <message>
        <source>Draws the loss on a logarithmic axis (Alt+L)</source>
        <translation>Zeichnet den Verlust auf einer logarithmischen Achse (Alt+L)</translation>
    </message>
    <message>
        <source>Clip &amp;outliers</source>
        <translation>&amp;Ohne Ausreißer</translation>
    </message>
    <message>
        <source>Fits the vertical axes to all but single values far from the rest (Alt+O)</source>
        <translation>Passt die senkrechten Achsen allen an außer einzelnen Werten weit ab (Alt+O)</translation>
    </message>
    <message>
        <source>&amp;Group seeds</source>
        <translation>&amp;Gleiche gruppieren</translation>
    </message>
    <message>
        <source>Draws runs that differ only in their seed as their mean, with a band of one standard deviation (Alt+G)</source>
        <translation>Zeichnet Läufe, die sich nur im Startwert unterscheiden, als ihr Mittel mit einem Band einer Standardabweichung (Alt+G)</translation>
    </message>
    <message>
        <source>&amp;Follow</source>
        <translation>&amp;Folgen</translation>
    </message>
    <message>
        <source>Keeps the newest points in view. Zooming or moving a plot switches it off (Alt+F)</source>
        <translation>Behält die neuesten Punkte im Blick. Vergrößern oder Verschieben eines Diagramms schaltet es aus (Alt+F)</translation>
    </message>
</context>
<context>
    <name>byol::ui::PolicyEditor</name>
    <message>
        <source>View 1</source>
        <translation>Ansicht 1</translation>
    </message>
    <message>
        <source>View 2</source>
        <translation>Ansicht 2</translation>
    </message>
    <message>
        <source>Both Views</source>
        <translation>Beide Ansichten</translation>
    </message>
</context>
<context>
    <name>byol::ui::PreflightPanel</name>
    <message>
        <source>about %1 days</source>
        <translation>etwa %1 Tage</translation>
    </message>
    <message>
        <source>about %1 hours</source>
        <translation>etwa %1 Stunden</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>etwa %n Minute</numerusform>
            <numerusform>etwa %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Memory: not known on this device</source>
        <translation>Speicher: auf diesem Gerät nicht bekannt</translation>
    </message>
    <message>
        <source>Memory: %1 GB of %2 GB free</source>
        <translation>Speicher: %1 GB von %2 GB, die frei sind</translation>
    </message>
    <message>
        <source>Memory: %1 GB</source>
        <translation>Speicher: %1 GB</translation>
    </message>
    <message>
        <source>Speed: %1 images/s</source>
        <translation>Tempo: %1 Bilder/s</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>Dauer: %1</translation>
    </message>
    <message>
        <source>Time: not known without the dataset</source>
        <translation>Dauer: ohne den Datensatz nicht bekannt</translation>
    </message>
    <message>
        <source>Largest batch: about %1</source>
        <translation>Größter Stapel: etwa %1</translation>
    </message>
    <message>
        <source>These are the figures of other settings.</source>
        <translation>Diese Zahlen gehören zu anderen Einstellungen.</translation>
    </message>
    <message>
        <source>Measure what this run would take on this machine.</source>
        <translation>Messen, was dieser Lauf auf diesem Rechner brauchen würde.</translation>
    </message>
    <message>
        <source>Measuring was cancelled.</source>
        <translation>Das Messen wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The settings cannot be written into the temporary folder: %1</source>
        <translation>Die Einstellungen können nicht in den Ordner für Zwischendateien geschrieben werden: %1</translation>
    </message>
    <message>
        <source>Measuring for up to 15 seconds...</source>
        <translation>Es wird bis zu 15 Sekunden lang gemessen...</translation>
    </message>
    <message>
        <source>The engine gave no figures.</source>
        <translation>Das Rechenprogramm hat keine Zahlen geliefert.</translation>
    </message>
    <message>
        <source>&amp;Cancel Measuring</source>
        <translation>Messen &amp;abbrechen</translation>
    </message>
    <message>
        <source>&amp;Measure</source>
        <translation>&amp;Messen</translation>
    </message>
    <message>
        <source>End the measuring</source>
        <translation>Das Messen beenden</translation>
    </message>
    <message>
        <source>Train a few steps with these settings: speed, memory, time and the largest batch that fits, within 15 seconds</source>
        <translation>Ein paar Schritte mit diesen Einstellungen trainieren: Tempo, Speicher, Dauer und der größte Stapel, der Platz hat, in 15 Sekunden</translation>
    </message>
    <message>
        <source>A batch of %L1 needs %2 GB more than is free; the run would end for want of memory.</source>
        <translation>Ein Stapel von %L1 braucht %2 GB mehr, als frei sind; der Lauf würde am Speicher scheitern.</translation>
    </message>
    <message>
        <source>No CUDA device. On this CPU one epoch takes %1.</source>
        <translation>Kein CUDA-Gerät. Auf dieser CPU dauert eine Epoche %1.</translation>
    </message>
    <message>
        <source>Try a Batch of %L1</source>
        <translation>Einen Stapel von %L1 versuchen</translation>
    </message>
</context>
<context>
    <name>byol::ui::PresetBox</name>
    <message>
        <source>&amp;Save Preset...</source>
        <translation>Vorlage &amp;sichern...</translation>
    </message>
    <message>
        <source>&amp;Delete Preset</source>
        <translation>Vorlage &amp;löschen</translation>
    </message>
    <message>
        <source>Save the settings as a preset of your own (Ctrl+S)</source>
        <translation>Die Einstellungen als eigene Vorlage sichern (Strg+S)</translation>
    </message>
    <message>
        <source>Delete this preset of your own</source>
        <translation>Diese eigene Vorlage löschen</translation>
    </message>
    <message>
        <source>&amp;Preset:</source>
        <translation>&amp;Vorlage:</translation>
    </message>
    <message>
        <source>Defaults</source>
        <translation>Vorgaben</translation>
    </message>
    <message>
        <source>Every setting as the program would have it</source>
        <translation>Jede Einstellung so, wie das Programm sie vorgibt</translation>
    </message>
    <message>
        <source>Your own preset</source>
        <translation>Ihre eigene Vorlage</translation>
    </message>
    <message>
        <source>Settings of “%1”</source>
        <translation>Einstellungen von „%1“</translation>
    </message>
    <message>
        <source>The preset cannot be used.</source>
        <translation>Die Vorlage kann nicht verwendet werden.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a preset.</source>
        <translation>„%1“ kann nicht der Name einer Vorlage sein.</translation>
    </message>
    <message>
        <source>Use a name without a slash, that does not begin with a dot.</source>
        <translation>Nehmen Sie einen Namen ohne Schrägstrich, der nicht mit einem Punkt beginnt.</translation>
    </message>
    <message>
        <source>The preset could not be saved.</source>
        <translation>Die Vorlage konnte nicht gesichert werden.</translation>
    </message>
    <message>
        <source>The preset could not be deleted.</source>
        <translation>Die Vorlage konnte nicht gelöscht werden.</translation>
    </message>
</context>
<context>
    <name>byol::ui::ProblemsPanel</name>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;Leeren</translation>
    </message>
    <message>
        <source>Problems of this session</source>
        <translation>Probleme dieser Sitzung</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Nothing went wrong so far.</source>
        <translation>Bisher ging nichts schief.</translation>
    </message>
    <message>
        <source>Show Again</source>
        <translation>Erneut zeigen</translation>
    </message>
</context>
<context>
    <name>byol::ui::ProtocolForm</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, raw pixels</source>
        <translation>%1, rohe Pixel</translation>
    </message>
    <message>
        <source>The run&apos;s dataset has no labels to score against. Transfer scores the encoder on one that has.</source>
        <translation>Der Datensatz des Laufs hat keine Klassenangaben, an denen gemessen werden kann. Eine Übertragung misst den Encoder an einem, der welche hat.</translation>
    </message>
    <message>
        <source>Choose the dataset to transfer to.</source>
        <translation>Wählen Sie den Datensatz, auf den übertragen wird.</translation>
    </message>
    <message>
        <source>Shares of the labels are percentages above 0 and up to 100: 1, 10.</source>
        <translation>Anteile der Klassenangaben sind Prozente über 0 und bis 100: 1, 10.</translation>
    </message>
    <message>
        <source>Choose a checkpoint.</source>
        <translation>Wählen Sie einen Zwischenstand.</translation>
    </message>
    <message>
        <source>Fine-tuning begins at a trained checkpoint; the untrained encoder is its baseline.</source>
        <translation>Die Feinabstimmung beginnt bei einem trainierten Zwischenstand; der untrainierte Encoder ist ihr Vergleich.</translation>
    </message>
    <message>
        <source>An evaluation needs a checkpoint; the run writes its first one after an epoch.</source>
        <translation>Eine Auswertung braucht einen Zwischenstand; der Lauf schreibt den ersten nach einer Epoche.</translation>
    </message>
    <message>
        <source>Linear Classifier</source>
        <translation>Linearer Klassifikator</translation>
    </message>
    <message>
        <source>Logistic Regression</source>
        <translation>Logistische Regression</translation>
    </message>
    <message>
        <source>Semi-Supervised</source>
        <translation>Halbüberwacht</translation>
    </message>
    <message>
        <source>Fine-Tuning</source>
        <translation>Feinabstimmung</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Übertragung</translation>
    </message>
    <message>
        <source>kNN</source>
        <translation>kNN</translation>
    </message>
    <message>
        <source>One linear layer learns on the frozen representation: the figure that papers report.</source>
        <translation>Eine lineare Schicht lernt auf der eingefrorenen Repräsentation: die Zahl, die Veröffentlichungen nennen.</translation>
    </message>
    <message>
        <source>Logistic regression on the frozen representation, fitted to its optimum.</source>
        <translation>Logistische Regression auf der eingefrorenen Repräsentation, bis zum Optimum angepasst.</translation>
    </message>
    <message>
        <source>All layers learn from a share of the labels, beside a network from scratch.</source>
        <translation>Alle Schichten lernen aus einem Teil der Klassenangaben, neben einem Netz von Grund auf.</translation>
    </message>
    <message>
        <source>All layers learn from all labels, beginning at the checkpoint.</source>
        <translation>Alle Schichten lernen aus allen Klassenangaben, ab dem Zwischenstand.</translation>
    </message>
    <message>
        <source>Scores the representation on another dataset than it was pretrained on.</source>
        <translation>Misst die Repräsentation an einem anderen Datensatz als dem des Vortrainings.</translation>
    </message>
    <message>
        <source>The nearest training images vote for the class. Nothing is trained; takes seconds.</source>
        <translation>Die nächsten Trainingsbilder stimmen über die Klasse ab. Nichts wird trainiert; dauert Sekunden.</translation>
    </message>
    <message>
        <source>last checkpoint</source>
        <translation>letzter Zwischenstand</translation>
    </message>
    <message>
        <source>best checkpoint</source>
        <translation>bester Zwischenstand</translation>
    </message>
    <message>
        <source>untrained encoder</source>
        <translation>untrainierter Encoder</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>Schritt %1</translation>
    </message>
    <message>
        <source>&amp;Method:</source>
        <translation>&amp;Verfahren:</translation>
    </message>
    <message>
        <source>What is scored; several are scored one after the other</source>
        <translation>Was bewertet wird; mehrere werden nacheinander bewertet</translation>
    </message>
    <message>
        <source>&amp;Checkpoints:</source>
        <translation>&amp;Zwischenstände:</translation>
    </message>
    <message>
        <source>Repeats it with so many seeds and tells the mean with its 95 % interval</source>
        <translation>Wiederholt es mit so vielen Startwerten und nennt das Mittel mit seinem 95-%-Intervall</translation>
    </message>
    <message>
        <source>&amp;Seeds:</source>
        <translation>&amp;Startwerte:</translation>
    </message>
    <message>
        <source>E&amp;valuate</source>
        <translation>Aus&amp;werten</translation>
    </message>
    <message>
        <source>Evaluate in the background; training goes on meanwhile (Ctrl+Return)</source>
        <translation>Im Hintergrund auswerten; das Training läuft weiter (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>Encoder</source>
        <translation>Encoder</translation>
    </message>
    <message>
        <source>Raw pixels</source>
        <translation>Rohe Pixel</translation>
    </message>
    <message>
        <source>Raw pixels show what the encoder added at all</source>
        <translation>Rohe Pixel zeigen, was der Encoder überhaupt hinzufügt</translation>
    </message>
    <message>
        <source>&amp;Features:</source>
        <translation>&amp;Merkmale:</translation>
    </message>
    <message>
        <source>&amp;Baselines</source>
        <translation>&amp;Vergleiche</translation>
    </message>
    <message>
        <source>A folder of images, one folder a class</source>
        <translation>Ein Ordner mit Bildern, ein Ordner je Klasse</translation>
    </message>
    <message>
        <source>&amp;Dataset:</source>
        <translation>&amp;Datensatz:</translation>
    </message>
    <message>
        <source>B&amp;rowse...</source>
        <translation>D&amp;urchsuchen...</translation>
    </message>
    <message>
        <source>&amp;Protocol:</source>
        <translation>&amp;Protokoll:</translation>
    </message>
    <message>
        <source>Top-1</source>
        <translation>Top-1</translation>
    </message>
    <message>
        <source>Mean per class</source>
        <translation>Mittel je Klasse</translation>
    </message>
    <message>
        <source>Me&amp;tric:</source>
        <translation>Me&amp;trik:</translation>
    </message>
    <message>
        <source>&amp;Neighbours:</source>
        <translation>&amp;Nachbarn:</translation>
    </message>
    <message>
        <source>T&amp;emperature:</source>
        <translation>T&amp;emperatur:</translation>
    </message>
    <message>
        <source>E&amp;pochs:</source>
        <translation>E&amp;pochen:</translation>
    </message>
    <message>
        <source>Random cr&amp;ops</source>
        <translation>Zufällige Aus&amp;schnitte</translation>
    </message>
    <message>
        <source>Learn on random crops and flips, as published figures do; slower</source>
        <translation>Auf zufälligen Ausschnitten und Spiegelungen lernen wie die veröffentlichten Zahlen; langsamer</translation>
    </message>
    <message>
        <source>&amp;Penalties tried:</source>
        <translation>&amp;Versuchte Strafen:</translation>
    </message>
    <message>
        <source>Percentages of the labels, one evaluation each</source>
        <translation>Prozente der Klassenangaben, je eine Auswertung</translation>
    </message>
    <message>
        <source>&amp;Labels in %:</source>
        <translation>&amp;Klassenangaben in %:</translation>
    </message>
    <message>
        <source>Batch si&amp;ze:</source>
        <translation>Stapelgr&amp;öße:</translation>
    </message>
    <message>
        <source>With few labelled images 32 teaches more than 1024</source>
        <translation>Bei wenigen Klassenangaben lehrt 32 mehr als 1024</translation>
    </message>
    <message>
        <source>E&amp;pochs tried:</source>
        <translation>Versuchte E&amp;pochen:</translation>
    </message>
    <message>
        <source>Learning r&amp;ates tried:</source>
        <translation>Versuchte Lern&amp;raten:</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Letzter</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Bester</translation>
    </message>
    <message>
        <source>Untrained</source>
        <translation>Untrainiert</translation>
    </message>
    <message>
        <source>Epoch %1 (best)</source>
        <translation>Epoche %1 (beste)</translation>
    </message>
    <message>
        <source>Epoch %1</source>
        <translation>Epoche %1</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message numerus="yes">
        <source>%n checkpoint(s)</source>
        <translation>
            <numerusform>%n Zwischenstand</numerusform>
            <numerusform>%n Zwischenstände</numerusform>
        </translation>
    </message>
    <message>
        <source>Checkpoints: %1</source>
        <translation>Zwischenstände: %1</translation>
    </message>
    <message>
        <source>Also the same network from scratch, and the untrained encoder</source>
        <translation>Auch dasselbe Netz von Grund auf und der untrainierte Encoder</translation>
    </message>
    <message>
        <source>Also the untrained encoder and raw pixels, where they were not scored yet</source>
        <translation>Auch der untrainierte Encoder und rohe Pixel, wo sie noch nicht bewertet sind</translation>
    </message>
    <message>
        <source>Choose a Dataset</source>
        <translation>Datensatz wählen</translation>
    </message>
</context>
<context>
    <name>byol::ui::QueueModel</name>
    <message>
        <source>As in the Settings</source>
        <translation>Wie in den Einstellungen</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>GPU %1</source>
        <translation>GPU %1</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
</context>
<context>
    <name>byol::ui::QueuePanel</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Move Up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move Down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Remove from Queue</source>
        <translation>Aus der Warteschlange nehmen</translation>
    </message>
    <message>
        <source>Pause Queue</source>
        <translation>Warteschlange anhalten</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Show or hide the queue</source>
        <translation>Warteschlange zeigen oder verbergen</translation>
    </message>
    <message numerus="yes">
        <source>%n runs</source>
        <translation>
            <numerusform>%n Lauf</numerusform>
            <numerusform>%n Läufe</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, paused: what trains goes on, nothing new begins</source>
        <translation>%1, angehalten: was trainiert, läuft weiter, Neues beginnt nicht</translation>
    </message>
    <message>
        <source>%1, paused</source>
        <translation>%1, angehalten</translation>
    </message>
    <message>
        <source>%1, not being worked on</source>
        <translation>%1, niemand arbeitet daran</translation>
    </message>
    <message>
        <source>Continue Queue</source>
        <translation>Warteschlange fortsetzen</translation>
    </message>
    <message>
        <source>Train the runs of the queue one after the other on each device</source>
        <translation>Die Läufe der Warteschlange auf jedem Gerät nacheinander trainieren</translation>
    </message>
    <message>
        <source>Begin no further run; what trains goes on</source>
        <translation>Keinen weiteren Lauf beginnen; was trainiert, läuft weiter</translation>
    </message>
</context>
<context>
    <name>byol::ui::ReportExport</name>
    <message>
        <source>Comparison of Runs</source>
        <translation>Vergleich von Läufen</translation>
    </message>
    <message>
        <source>Export Report</source>
        <translation>Bericht exportieren</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Webseite (*.html)</translation>
    </message>
    <message>
        <source>PDF pages (*.pdf)</source>
        <translation>PDF-Seiten (*.pdf)</translation>
    </message>
    <message>
        <source>The report was not written.</source>
        <translation>Der Bericht wurde nicht geschrieben.</translation>
    </message>
    <message>
        <source>The file name of a report ends with .html or .pdf.</source>
        <translation>Der Dateiname eines Berichts endet auf .html oder .pdf.</translation>
    </message>
    <message>
        <source>The citation was not copied.</source>
        <translation>Der Literaturnachweis wurde nicht kopiert.</translation>
    </message>
    <message>
        <source>The method paragraph and BibTeX are on the clipboard.</source>
        <translation>Der Methodenabsatz und BibTeX sind in der Zwischenablage.</translation>
    </message>
    <message>
        <source>The report was written to “%1”.</source>
        <translation>Der Bericht wurde nach „%1“ geschrieben.</translation>
    </message>
</context>
<context>
    <name>byol::ui::RepresentationsView</name>
    <message>
        <source>Computing the representations of each run and comparing them</source>
        <translation>Die Repräsentationen jedes Laufs werden berechnet und verglichen</translation>
    </message>
    <message>
        <source>The comparison goes on</source>
        <translation>Der Vergleich läuft</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The representations could not be compared.</source>
        <translation>Die Repräsentationen konnten nicht verglichen werden.</translation>
    </message>
    <message>
        <source>Similarity (CKA)</source>
        <translation>Ähnlichkeit (CKA)</translation>
    </message>
    <message>
        <source>CKA</source>
        <translation>CKA</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Compare Again</source>
        <translation>Erneut vergleichen</translation>
    </message>
    <message>
        <source>There are newer checkpoints than those that were compared.</source>
        <translation>Es gibt neuere Zwischenstände als die verglichenen.</translation>
    </message>
    <message>
        <source>Images Seen Most Differently</source>
        <translation>Am verschiedensten gesehene Bilder</translation>
    </message>
    <message>
        <source>Images whose neighbourhoods differ most</source>
        <translation>Bilder, deren Nachbarschaften sich am meisten unterscheiden</translation>
    </message>
    <message>
        <source>Each run needs a checkpoint</source>
        <translation>Jeder Lauf braucht einen Zwischenstand</translation>
    </message>
    <message>
        <source>Representations are compared as the newest checkpoint of each run makes them.</source>
        <translation>Verglichen werden die Repräsentationen des neuesten Zwischenstands jedes Laufs.</translation>
    </message>
    <message>
        <source>Not compared yet</source>
        <translation>Noch nicht verglichen</translation>
    </message>
    <message>
        <source>Computes what each encoder makes of the same images. It takes about a minute and does not stop training.</source>
        <translation>Berechnet, was jeder Encoder aus denselben Bildern macht. Es dauert etwa eine Minute und hält das Training nicht an.</translation>
    </message>
    <message>
        <source>Compare Representations</source>
        <translation>Repräsentationen vergleichen</translation>
    </message>
    <message numerus="yes">
        <source>Linear CKA of the newest checkpoints over %Ln image(s). 1: the same up to rotation and scale.</source>
        <translation>
            <numerusform>Lineare CKA der neuesten Zwischenstände über %Ln Bild. 1: gleich bis auf Drehung und Größe.</numerusform>
            <numerusform>Lineare CKA der neuesten Zwischenstände über %Ln Bilder. 1: gleich bis auf Drehung und Größe.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2 share %3 % of an image&apos;s neighbours on average.</source>
        <translation>%1 und %2 teilen im Mittel %3 % der Nachbarn eines Bildes.</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Gemeinsam</translation>
    </message>
    <message>
        <source>Image %L1</source>
        <translation>Bild %L1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>byol::ui::ResultTable</name>
    <message>
        <source>Sin&amp;gle seeds</source>
        <translation>Einzelne &amp;Startwerte</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>E&amp;xport Table...</source>
        <translation>Tabelle e&amp;xportieren...</translation>
    </message>
    <message>
        <source>Write every row as comma-separated values</source>
        <translation>Jede Zeile als durch Kommas getrennte Werte schreiben</translation>
    </message>
    <message>
        <source>Show each seed beside the mean over seeds</source>
        <translation>Jeden Startwert neben dem Mittel zeigen</translation>
    </message>
    <message>
        <source>Export Table</source>
        <translation>Tabelle exportieren</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Durch Kommas getrennte Werte (*.csv)</translation>
    </message>
    <message>
        <source>“%1” could not be written.</source>
        <translation>„%1“ konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>&amp;Copy as Tab-Separated Text</source>
        <translation>Als Text mit &amp;Tabulatoren kopieren</translation>
    </message>
    <message>
        <source>&amp;Export Table...</source>
        <translation>Tabelle &amp;exportieren...</translation>
    </message>
</context>
<context>
    <name>byol::ui::ResultsScatter</name>
    <message>
        <source>Runs as points over two settings or results</source>
        <translation>Läufe als Punkte über zwei Einstellungen oder Ergebnissen</translation>
    </message>
</context>
<context>
    <name>byol::ui::ResultsView</name>
    <message>
        <source>Settings and Results</source>
        <translation>Einstellungen und Ergebnisse</translation>
    </message>
    <message>
        <source>Axes</source>
        <translation>Achsen</translation>
    </message>
    <message>
        <source>Which settings and results are drawn</source>
        <translation>Welche Einstellungen und Ergebnisse gezeichnet werden</translation>
    </message>
    <message>
        <source>&amp;Across:</source>
        <translation>&amp;Waagerecht:</translation>
    </message>
    <message>
        <source>&amp;Up:</source>
        <translation>&amp;Senkrecht:</translation>
    </message>
    <message>
        <source>&amp;Colour by:</source>
        <translation>&amp;Färben nach:</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Those That Differ</source>
        <translation>Die abweichenden</translation>
    </message>
    <message>
        <source>Other Settings</source>
        <translation>Andere Einstellungen</translation>
    </message>
</context>
<context>
    <name>byol::ui::RunActions</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a command, %2 its key: &quot;Rename (F2)&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Open in &amp;Monitor</source>
        <translation>In &amp;Verfolgen öffnen</translation>
    </message>
    <message>
        <source>Resume &amp;Training</source>
        <translation>&amp;Training fortsetzen</translation>
    </message>
    <message>
        <source>Add to &amp;Queue</source>
        <translation>In die &amp;Warteschlange</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Vergleichen</translation>
    </message>
    <message>
        <source>Clone &amp;Settings</source>
        <translation>&amp;Einstellungen übernehmen</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplizieren</translation>
    </message>
    <message>
        <source>St&amp;ar</source>
        <translation>&amp;Stern geben</translation>
    </message>
    <message>
        <source>Edit Ta&amp;gs...</source>
        <translation>Schla&amp;gwörter bearbeiten...</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>Open &amp;Folder</source>
        <translation>&amp;Ordner öffnen</translation>
    </message>
    <message>
        <source>&amp;Move to Trash</source>
        <translation>In den &amp;Papierkorb</translation>
    </message>
    <message>
        <source>&amp;Undo Move to Trash</source>
        <translation>Papierkorb &amp;rückgängig</translation>
    </message>
    <message>
        <source>Remove St&amp;ar</source>
        <translation>&amp;Stern entfernen</translation>
    </message>
    <message>
        <source>The training could not be resumed.</source>
        <translation>Das Training konnte nicht fortgesetzt werden.</translation>
    </message>
    <message>
        <source>A new worker takes the run on from its last checkpoint.</source>
        <translation>Ein neuer Arbeiter setzt den Lauf vom letzten Zwischenstand aus fort.</translation>
    </message>
    <message>
        <source>The run&apos;s settings could not be read.</source>
        <translation>Die Einstellungen des Laufs konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>“%1” was made with the same settings.</source>
        <translation>„%1“ wurde mit denselben Einstellungen angelegt.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Add to Queue</source>
        <translation>In die Warteschlange</translation>
    </message>
    <message>
        <source>The run could not be duplicated.</source>
        <translation>Der Lauf konnte nicht dupliziert werden.</translation>
    </message>
    <message>
        <source>The run could not be renamed.</source>
        <translation>Der Lauf konnte nicht umbenannt werden.</translation>
    </message>
    <message>
        <source>The run could not be moved to the trash.</source>
        <translation>Der Lauf konnte nicht in den Papierkorb gelegt werden.</translation>
    </message>
    <message>
        <source>“%1” was moved to the trash.</source>
        <translation>„%1“ wurde in den Papierkorb gelegt.</translation>
    </message>
    <message numerus="yes">
        <source>%n runs were moved to the trash.</source>
        <translation>
            <numerusform>%n Lauf wurde in den Papierkorb gelegt.</numerusform>
            <numerusform>%n Läufe wurden in den Papierkorb gelegt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>The run could not be brought back.</source>
        <translation>Der Lauf konnte nicht zurückgeholt werden.</translation>
    </message>
</context>
<context>
    <name>byol::ui::RunChips</name>
    <message>
        <source>Compared runs</source>
        <translation>Verglichene Läufe</translation>
    </message>
    <message>
        <source>The runs and the line that each is drawn with. Del takes a run out.</source>
        <translation>Die Läufe und die Linie, mit der jeder gezeichnet ist. Entf nimmt einen heraus.</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>number of a run, its name</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>byol::ui::RunControl</name>
    <message>
        <source>The run could not be told.</source>
        <translation>Dem Lauf konnte nichts mitgeteilt werden.</translation>
    </message>
    <message>
        <source>The run could not be resumed.</source>
        <translation>Der Lauf konnte nicht fortgesetzt werden.</translation>
    </message>
    <message>
        <source>A new worker takes the run on from its last checkpoint.</source>
        <translation>Ein neuer Arbeiter setzt den Lauf vom letzten Zwischenstand aus fort.</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Unterbrochen</translation>
    </message>
</context>
<context>
    <name>byol::ui::RunLegend</name>
    <message>
        <source>Show Only &amp;This Run</source>
        <translation>Nur &amp;diesen Lauf zeigen</translation>
    </message>
    <message>
        <source>Takes the other runs out of the plots (Alt+T)</source>
        <translation>Nimmt die anderen Läufe aus den Diagrammen (Alt+T)</translation>
    </message>
</context>
<context>
    <name>byol::ui::RunNotices</name>
    <message>
        <source>“%1” ran out of memory. Training stopped at step %2.</source>
        <translation>„%1“ ging der Speicher aus. Das Training endete bei Schritt %2.</translation>
    </message>
    <message>
        <source>The loss of “%1” became NaN near step %2.</source>
        <translation>Der Verlust von „%1“ wurde nahe Schritt %2 NaN.</translation>
    </message>
    <message>
        <source>“%1” was stopped at step %2: its representation collapses.</source>
        <translation>„%1“ wurde bei Schritt %2 gestoppt: die Repräsentation kollabiert.</translation>
    </message>
    <message>
        <source>“%1” stopped at step %2: the disk is full or cannot be written.</source>
        <translation>„%1“ endete bei Schritt %2: die Platte ist voll oder kann nicht beschrieben werden.</translation>
    </message>
    <message>
        <source>“%1” failed.</source>
        <translation>„%1“ ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Change Settings</source>
        <translation>Einstellungen ändern</translation>
    </message>
    <message>
        <source>Open Log</source>
        <translation>Protokoll öffnen</translation>
    </message>
    <message>
        <source>The training process of “%1” ended unexpectedly. It can go on from its last checkpoint.</source>
        <translation>Der Trainingsprozess von „%1“ endete unerwartet. Er kann vom letzten Zwischenstand aus weitergehen.</translation>
    </message>
    <message>
        <source>“%1” is finished.</source>
        <translation>„%1“ ist fertig.</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Auswerten</translation>
    </message>
</context>
<context>
    <name>byol::ui::RunStarter</name>
    <message>
        <source>The run could not be created.</source>
        <translation>Der Lauf konnte nicht angelegt werden.</translation>
    </message>
    <message>
        <source>The training could not be started.</source>
        <translation>Das Training konnte nicht gestartet werden.</translation>
    </message>
    <message>
        <source>Not every run could be added to the queue.</source>
        <translation>Nicht jeder Lauf konnte in die Warteschlange gestellt werden.</translation>
    </message>
    <message>
        <source>The queue could not be started.</source>
        <translation>Die Warteschlange konnte nicht gestartet werden.</translation>
    </message>
</context>
<context>
    <name>byol::ui::RunTable</name>
    <message>
        <source>%1 ★</source>
        <comment>the best of a row</comment>
        <translation>%1 ★</translation>
    </message>
    <message>
        <source>Best of these runs</source>
        <translation>Bester dieser Läufe</translation>
    </message>
</context>
<context>
    <name>byol::ui::RunsModel</name>
    <message>
        <source>Starred</source>
        <translation>Mit Stern</translation>
    </message>
    <message>
        <source>Not starred</source>
        <translation>Ohne Stern</translation>
    </message>
    <message>
        <source>Loss from %1 to %2</source>
        <translation>Verlust von %1 bis %2</translation>
    </message>
</context>
<context>
    <name>byol::ui::RunsPage</name>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>New Run</source>
        <translation>Neuer Lauf</translation>
    </message>
    <message>
        <source>Choose data and settings for a new run (Ctrl+N)</source>
        <translation>Daten und Einstellungen für einen neuen Lauf wählen (Strg+N)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>No run matches “%1”</source>
        <translation>Kein Lauf passt zu „%1“</translation>
    </message>
    <message>
        <source>Every word of the filter must match.</source>
        <translation>Jedes Wort des Filters muss passen.</translation>
    </message>
    <message>
        <source>Clear Filter</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>No runs yet</source>
        <translation>Noch keine Läufe</translation>
    </message>
    <message>
        <source>Reading the runs...</source>
        <translation>Die Läufe werden gelesen...</translation>
    </message>
    <message>
        <source>The demo could not be started.</source>
        <translation>Das Beispiel konnte nicht gestartet werden.</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Export Table...</source>
        <translation>Tabelle exportieren...</translation>
    </message>
    <message>
        <source>Copy Rows</source>
        <translation>Zeilen kopieren</translation>
    </message>
    <message>
        <source>Show Trash...</source>
        <translation>Papierkorb zeigen...</translation>
    </message>
    <message>
        <source>One row a run</source>
        <translation>Eine Zeile je Lauf</translation>
    </message>
    <message>
        <source>Parallel</source>
        <translation>Parallel</translation>
    </message>
    <message>
        <source>One line a run across settings and results; drag along an axis to choose</source>
        <translation>Eine Linie je Lauf über Einstellungen und Ergebnisse; entlang einer Achse ziehen, um auszuwählen</translation>
    </message>
    <message>
        <source>Scatter</source>
        <translation>Streudiagramm</translation>
    </message>
    <message>
        <source>One point a run, any two settings or results</source>
        <translation>Ein Punkt je Lauf, zwei beliebige Einstellungen oder Ergebnisse</translation>
    </message>
    <message numerus="yes">
        <source>%n runs were added to the queue.</source>
        <translation>
            <numerusform>%n Lauf wurde in die Warteschlange gestellt.</numerusform>
            <numerusform>%n Läufe wurden in die Warteschlange gestellt.</numerusform>
        </translation>
    </message>
    <message>
        <source>A run is one pretraining with its settings and results.
The demo trains a small network on Fashion-MNIST, which takes a few minutes.</source>
        <translation>Ein Lauf ist ein Vortraining mit seinen Einstellungen und Ergebnissen.
Das Beispiel trainiert ein kleines Netz auf Fashion-MNIST, was einige Minuten dauert.</translation>
    </message>
    <message>
        <source>Try the Demo</source>
        <translation>Das Beispiel versuchen</translation>
    </message>
    <message>
        <source>The images of the demo, Fashion-MNIST, are not on this computer yet.</source>
        <translation>Die Bilder des Beispiels, Fashion-MNIST, sind noch nicht auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Get Datasets</source>
        <translation>Datensätze holen</translation>
    </message>
    <message>
        <source>Export Table</source>
        <translation>Tabelle exportieren</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Durch Kommas getrennte Werte (*.csv)</translation>
    </message>
    <message>
        <source>The table was written to %1.</source>
        <translation>Die Tabelle wurde nach %1 geschrieben.</translation>
    </message>
    <message>
        <source>The table could not be written.</source>
        <translation>Die Tabelle konnte nicht geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>byol::ui::RunsTable</name>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Add Last Value</source>
        <translation>Letzten Wert hinzufügen</translation>
    </message>
    <message>
        <source>Add Best Value</source>
        <translation>Besten Wert hinzufügen</translation>
    </message>
    <message>
        <source>Add Value at Epoch...</source>
        <translation>Wert bei Epoche hinzufügen...</translation>
    </message>
    <message>
        <source>Add Setting</source>
        <translation>Einstellung hinzufügen</translation>
    </message>
</context>
<context>
    <name>byol::ui::ScatterView</name>
    <message>
        <source>Map of the representations</source>
        <translation>Karte der Repräsentationen</translation>
    </message>
    <message>
        <source>Left and Right choose a point, plus and minus zoom, Home shows all. V moves the map, L draws a lasso, B a box; Ctrl+A selects every point, Esc none.</source>
        <translation>Links und Rechts wählen einen Punkt, Plus und Minus vergrößern und verkleinern, Pos1 zeigt alles. V verschiebt die Karte, L zeichnet ein Lasso, B einen Kasten; Strg+A wählt jeden Punkt, Esc keinen.</translation>
    </message>
</context>
<context>
    <name>byol::ui::SchedulePanel</name>
    <message>
        <source>Learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>Target decay</source>
        <translation>Zerfall des Zielnetzes</translation>
    </message>
    <message>
        <source>τ</source>
        <extracomment>The Greek letter of the moving average&apos;s decay.</extracomment>
        <translation>τ</translation>
    </message>
    <message>
        <source>step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>%L1 steps, %L2 in each epoch.</source>
        <translation>%L1 Schritte, %L2 in jeder Epoche.</translation>
    </message>
    <message>
        <source>%1 Drawn for %L2 images until the dataset is known.</source>
        <translation>%1 Für %L2 Bilder gezeichnet, bis der Datensatz bekannt ist.</translation>
    </message>
</context>
<context>
    <name>byol::ui::SelectionModel</name>
    <message>
        <source>unlabelled</source>
        <translation>ohne Klasse</translation>
    </message>
    <message>
        <source>%1, image %L2</source>
        <translation>%1, Bild %L2</translation>
    </message>
</context>
<context>
    <name>byol::ui::SelectionPanel</name>
    <message>
        <source>unlabelled</source>
        <translation>ohne Klasse</translation>
    </message>
    <message>
        <source>others %L1</source>
        <translation>andere %L1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Export List...</source>
        <translation>Liste exportieren...</translation>
    </message>
    <message>
        <source>Copy Images...</source>
        <translation>Bilder kopieren...</translation>
    </message>
    <message>
        <source>Images of the selected points</source>
        <translation>Bilder der ausgewählten Punkte</translation>
    </message>
    <message>
        <source>Progress of copying the images</source>
        <translation>Fortschritt des Kopierens der Bilder</translation>
    </message>
    <message>
        <source>Writes indices, labels, coordinates and files of these images as CSV.</source>
        <translation>Schreibt Nummern, Klassen, Koordinaten und Dateien dieser Bilder als CSV.</translation>
    </message>
    <message>
        <source>Copies these images into a new folder. Nothing is overwritten.</source>
        <translation>Kopiert diese Bilder in einen neuen Ordner. Nichts wird überschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s)</source>
        <translation>
            <numerusform>%Ln Bild</numerusform>
            <numerusform>%Ln Bilder</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>Nichts ausgewählt</translation>
    </message>
    <message>
        <source>Draw around points with the lasso (L) or a box (B), or press Ctrl+A on the map.</source>
        <translation>Zeichnen Sie mit dem Lasso (L) oder einem Kasten (B) um Punkte, oder drücken Sie Strg+A auf der Karte.</translation>
    </message>
    <message>
        <source>Export List</source>
        <translation>Liste exportieren</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Durch Kommas getrennte Werte (*.csv)</translation>
    </message>
    <message>
        <source>selection</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Copy Images into a New Folder</source>
        <translation>Bilder in einen neuen Ordner kopieren</translation>
    </message>
    <message>
        <source>New folder:</source>
        <translation>Neuer Ordner:</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>selected images</source>
        <translation>ausgewählte Bilder</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) written to “%1”.</source>
        <translation>
            <numerusform>%Ln Zeile nach „%1“ geschrieben.</numerusform>
            <numerusform>%Ln Zeilen nach „%1“ geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list was not written.</source>
        <translation>Die Liste wurde nicht geschrieben.</translation>
    </message>
    <message>
        <source>The images were not copied.</source>
        <translation>Die Bilder wurden nicht kopiert.</translation>
    </message>
    <message>
        <source>The run&apos;s images could not be opened.</source>
        <translation>Die Bilder des Laufs konnten nicht geöffnet werden.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) copied to “%1”.</source>
        <translation>
            <numerusform>%Ln Bild nach „%1“ kopiert.</numerusform>
            <numerusform>%Ln Bilder nach „%1“ kopiert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>byol::ui::SeriesPlot</name>
    <message>
        <source>No data yet</source>
        <translation>Noch keine Daten</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>%1 %2 at %3, falling</source>
        <comment>Loss 0.41 at step 370, falling</comment>
        <translation>%1 %2 bei %3, fallend</translation>
    </message>
    <message>
        <source>%1 %2 at %3, rising</source>
        <translation>%1 %2 bei %3, steigend</translation>
    </message>
    <message>
        <source>%1 %2 at %3, steady</source>
        <translation>%1 %2 bei %3, gleichbleibend</translation>
    </message>
    <message>
        <source>%1 %2 at %3</source>
        <comment>Loss 0.41 at step 370</comment>
        <translation>%1 %2 bei %3</translation>
    </message>
</context>
<context>
    <name>byol::ui::StatusStrip</name>
    <message>
        <source>Progress of the run</source>
        <translation>Fortschritt des Laufs</translation>
    </message>
    <message>
        <source>Show this run on Monitor</source>
        <translation>Diesen Lauf verfolgen</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) active</source>
        <translation>
            <numerusform>%n Lauf aktiv</numerusform>
            <numerusform>%n Läufe aktiv</numerusform>
        </translation>
    </message>
    <message>
        <source>No run is active.</source>
        <translation>Kein Lauf ist aktiv.</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <extracomment>State and name of a run: &quot;Running cifar-small&quot;</extracomment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>epoch %1/%2</source>
        <translation>Epoche %1/%2</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>measuring...</source>
        <translation>wird gemessen...</translation>
    </message>
    <message>
        <source>%1 images/s</source>
        <translation>%1 Bilder/s</translation>
    </message>
    <message>
        <source>Show the problems (F12)</source>
        <translation>Die Probleme zeigen (F12)</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n Problem</numerusform>
            <numerusform>%n Probleme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) queued</source>
        <translation>
            <numerusform>%n Lauf wartet</numerusform>
            <numerusform>%n Läufe warten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>byol::ui::SweepDialog</name>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>Reihe</translation>
    </message>
    <message>
        <source>Queue many runs that share the settings on the page, except for those listed here.</source>
        <translation>Viele Läufe einreihen, die die Einstellungen der Seite teilen, außer den hier genannten.</translation>
    </message>
    <message>
        <source>&amp;Add Setting</source>
        <translation>Einstellung &amp;hinzufügen</translation>
    </message>
    <message>
        <source>Vary one more setting</source>
        <translation>Eine weitere Einstellung variieren</translation>
    </message>
    <message>
        <source>What the name of each run begins with</source>
        <translation>Womit der Name jedes Laufs beginnt</translation>
    </message>
    <message>
        <source>Repeat each run with these seeds: “1, 2, 3” or “1-5”</source>
        <translation>Jeden Lauf mit diesen Startwerten wiederholen: „1, 2, 3“ oder „1-5“</translation>
    </message>
    <message>
        <source>As in the settings</source>
        <translation>Wie in den Einstellungen</translation>
    </message>
    <message>
        <source>Every GPU in turn</source>
        <translation>Jede GPU der Reihe nach</translation>
    </message>
    <message>
        <source>How often the random settings are drawn</source>
        <translation>Wie oft die zufälligen Einstellungen gezogen werden</translation>
    </message>
    <message>
        <source>The same number draws the same values again</source>
        <translation>Dieselbe Zahl zieht dieselben Werte noch einmal</translation>
    </message>
    <message>
        <source>D&amp;raws:</source>
        <translation>&amp;Ziehungen:</translation>
    </message>
    <message>
        <source>Dr&amp;awn with:</source>
        <translation>Gezo&amp;gen mit:</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>S&amp;eeds:</source>
        <translation>S&amp;tartwerte:</translation>
    </message>
    <message>
        <source>&amp;Device:</source>
        <translation>&amp;Gerät:</translation>
    </message>
    <message>
        <source>The runs of the sweep</source>
        <translation>Die Läufe der Reihe</translation>
    </message>
    <message>
        <source>E&amp;xport...</source>
        <translation>E&amp;xportieren...</translation>
    </message>
    <message>
        <source>Write the sweep as a file that “byol sweep” takes</source>
        <translation>Die Reihe als Datei schreiben, die byol annimmt</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Create the runs and train them one after the other (Ctrl+Shift+Return)</source>
        <translation>Die Läufe anlegen und nacheinander trainieren (Strg+Umschalt+Eingabe)</translation>
    </message>
    <message>
        <source>The seeds are whole numbers with commas between them, or a range such as 1-5.</source>
        <translation>Die Startwerte sind ganze Zahlen mit Kommas dazwischen oder ein Bereich wie 1-5.</translation>
    </message>
    <message>
        <source>Some of the runs have settings that cannot go together.</source>
        <translation>Einige der Läufe haben Einstellungen, die nicht zusammenpassen.</translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln Run(s) to Queue</source>
        <translation>
            <numerusform>%Ln Lauf einreihen</numerusform>
            <numerusform>%Ln Läufe einreihen</numerusform>
        </translation>
    </message>
    <message>
        <source>Add to Queue</source>
        <translation>In die Warteschlange</translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s)</source>
        <translation>
            <numerusform>%Ln Lauf</numerusform>
            <numerusform>%Ln Läufe</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 of training in all, if each takes as long as the page&apos;s settings.</source>
        <translation>%1, insgesamt %2 Training, wenn jeder so lange dauert wie die Einstellungen der Seite.</translation>
    </message>
    <message>
        <source>%1. Measure on the page first to see how long they take.</source>
        <translation>%1. Messen Sie zuerst auf der Seite, um zu sehen, wie lange sie dauern.</translation>
    </message>
    <message>
        <source>Export Sweep</source>
        <translation>Reihe exportieren</translation>
    </message>
    <message>
        <source>Sweeps (*.toml)</source>
        <translation>Reihen (*.toml)</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>Die Datei konnte nicht geschrieben werden: %1</translation>
    </message>
</context>
<context>
    <name>byol::ui::SweepRow</name>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>The setting that varies; type a part of its name to find it</source>
        <translation>Die Einstellung, die variiert; tippen Sie einen Teil ihres Namens, um sie zu finden</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>How it varies</source>
        <translation>Wie sie variiert</translation>
    </message>
    <message>
        <source>0.9, 0.99, 1</source>
        <translation>0.9, 0.99, 1</translation>
    </message>
    <message>
        <source>Values with commas between them</source>
        <translation>Werte mit Kommas dazwischen</translation>
    </message>
    <message>
        <source>from</source>
        <translation>von</translation>
    </message>
    <message>
        <source>Smallest value</source>
        <translation>Kleinster Wert</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>Largest value</source>
        <translation>Größter Wert</translation>
    </message>
    <message>
        <source> values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Number of values</source>
        <translation>Zahl der Werte</translation>
    </message>
    <message>
        <source>Remove this setting</source>
        <translation>Diese Einstellung entfernen</translation>
    </message>
    <message>
        <source>Remove this setting from the sweep</source>
        <translation>Diese Einstellung aus der Reihe entfernen</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Logarithmic Range</source>
        <translation>Logarithmischer Bereich</translation>
    </message>
    <message>
        <source>Random Choice</source>
        <translation>Zufällige Wahl</translation>
    </message>
    <message>
        <source>Random, Uniform</source>
        <translation>Zufällig, gleichverteilt</translation>
    </message>
    <message>
        <source>Random, Log-Uniform</source>
        <translation>Zufällig, log-gleichverteilt</translation>
    </message>
</context>
<context>
    <name>byol::ui::TagsDialog</name>
    <message>
        <source>Edit Tags</source>
        <translation>Schlagwörter bearbeiten</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>paper, baseline</source>
        <translation>Artikel, Vergleich</translation>
    </message>
    <message>
        <source>&amp;New tags, separated by commas:</source>
        <translation>&amp;Neue Schlagwörter, durch Kommas getrennt:</translation>
    </message>
</context>
<context>
    <name>byol::ui::TimelineBar</name>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Previous Epoch</source>
        <translation>Vorige Epoche</translation>
    </message>
    <message>
        <source>Next Epoch</source>
        <translation>Nächste Epoche</translation>
    </message>
    <message>
        <source>Epoch of the timeline</source>
        <translation>Epoche des Zeitverlaufs</translation>
    </message>
    <message>
        <source>Goes through the checkpoints; the points move from one to the next.</source>
        <translation>Geht durch die Zwischenstände; die Punkte wandern von einem zum nächsten.</translation>
    </message>
    <message>
        <source>%1×</source>
        <translation>%1×</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Checkpoints in a second</source>
        <translation>Zwischenstände in einer Sekunde</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a command and its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Epoch %1</source>
        <translation>Epoche %1</translation>
    </message>
</context>
<context>
    <name>byol::ui::TomlView</name>
    <message>
        <source>Settings as TOML</source>
        <translation>Einstellungen als TOML</translation>
    </message>
    <message>
        <source>What is wrong with the text</source>
        <translation>Was am Text falsch ist</translation>
    </message>
    <message>
        <source>Go to the line with Return or a click</source>
        <translation>Mit der Eingabetaste oder einem Klick zur Zeile gehen</translation>
    </message>
    <message>
        <source>Line %L1: %2</source>
        <translation>Zeile %L1: %2</translation>
    </message>
</context>
<context>
    <name>byol::ui::TourPanel</name>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>A run is one pretraining with its settings, curves and results. This page lists those of the workspace. With none yet, the demo starts one on Fashion-MNIST that takes some minutes.</source>
        <translation>Ein Lauf ist ein Vortraining mit seinen Einstellungen, Kurven und Ergebnissen. Diese Seite zeigt die des Arbeitsordners. Gibt es noch keinen, startet das Beispiel einen auf Fashion-MNIST, der einige Minuten dauert.</translation>
    </message>
    <message>
        <source>Configure</source>
        <translation>Einrichten</translation>
    </message>
    <message>
        <source>A new run begins here: choose a preset or clone a run, change what you like, and press Start. A setting that cannot work says so at its line.</source>
        <translation>Hier beginnt ein neuer Lauf: wählen Sie eine Vorlage oder übernehmen Sie einen Lauf, ändern Sie, was Sie möchten, und drücken Sie Starten. Eine Einstellung, die nicht geht, sagt es in ihrer Zeile.</translation>
    </message>
    <message>
        <source>Monitor</source>
        <translation>Verfolgen</translation>
    </message>
    <message>
        <source>The curves of the current run as it trains. Drag to zoom, Home shows all again. Ctrl+T turns any plot into its table.</source>
        <translation>Die Kurven des aktuellen Laufs, während er trainiert. Ziehen vergrößert, Pos1 zeigt wieder alles. Strg+T macht aus jedem Diagramm seine Tabelle.</translation>
    </message>
    <message>
        <source>Augmentations</source>
        <translation>Augmentierungen</translation>
    </message>
    <message>
        <source>What the network is taught to take for the same: two random views of each picture. Change how they are drawn and see it at once.</source>
        <translation>Was das Netz für dasselbe halten lernt: zwei zufällige Ansichten jedes Bildes. Ändern Sie, wie sie gezogen werden, und sehen Sie es sofort.</translation>
    </message>
    <message>
        <source>Embedding</source>
        <translation>Einbettung</translation>
    </message>
    <message>
        <source>A map of the images by what the network makes of them. Similar ones should lie together. Click a point for its picture and its neighbours.</source>
        <translation>Eine Karte der Bilder nach dem, was das Netz aus ihnen macht. Ähnliche sollten beieinanderliegen. Klicken Sie auf einen Punkt für sein Bild und seine Nachbarn.</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Auswerten</translation>
    </message>
    <message>
        <source>How good the representation is: nearest neighbours and a linear classifier on frozen features, with the confusion of the classes.</source>
        <translation>Wie gut die Repräsentation ist: nächste Nachbarn und ein linearer Klassifikator auf eingefrorenen Merkmalen, mit der Verwechslung der Klassen.</translation>
    </message>
    <message>
        <source>Any Command</source>
        <translation>Jeder Befehl</translation>
    </message>
    <message>
        <source>Ctrl+K finds every command by its name, F1 lists the keys, F12 shows problems and the log of the run.</source>
        <translation>Strg+K findet jeden Befehl nach seinem Namen, F1 nennt die Tasten, F12 zeigt Probleme und das Protokoll des Laufs.</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>End the Tour</source>
        <translation>Führung beenden</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Fertig</translation>
    </message>
</context>
<context>
    <name>byol::ui::TrashDialog</name>
    <message>
        <source>Reading the trash...</source>
        <translation>Der Papierkorb wird gelesen...</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>Runs in the trash</source>
        <translation>Läufe im Papierkorb</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Bring the chosen runs back (Return)</source>
        <translation>Die gewählten Läufe zurückholen (Eingabetaste)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Loss %1</source>
        <translation>Verlust %1</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>Der Papierkorb ist leer.</translation>
    </message>
    <message numerus="yes">
        <source>%n runs lie in the trash, with all their files.</source>
        <translation>
            <numerusform>%n Lauf liegt im Papierkorb, mit allen seinen Dateien.</numerusform>
            <numerusform>%n Läufe liegen im Papierkorb, mit allen ihren Dateien.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>byol::ui::ViewStrip</name>
    <message>
        <source>Operations of %1</source>
        <translation>Operationen von %1</translation>
    </message>
</context>
<context>
    <name>byol::ui::Workspace</name>
    <message>
        <source>The runs folder cannot be read.</source>
        <translation>Der Ordner der Läufe kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The queue cannot be read.</source>
        <translation>Die Warteschlange kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>What you said of the run could not be kept.</source>
        <translation>Was Sie über den Lauf gesagt haben, konnte nicht gesichert werden.</translation>
    </message>
    <message>
        <source>The queue could not be changed.</source>
        <translation>Die Warteschlange konnte nicht geändert werden.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>A workbench for BYOL self-supervised pretraining.</source>
        <translation>Eine Werkbank für selbstüberwachtes Vortraining mit BYOL.</translation>
    </message>
    <message>
        <source>Folder of the runs.</source>
        <translation>Ordner der Läufe.</translation>
    </message>
    <message>
        <source>Run to show first.</source>
        <translation>Lauf, der zuerst gezeigt wird.</translation>
    </message>
    <message>
        <source>How to look: light or dark.</source>
        <translation>Erscheinungsbild: light oder dark.</translation>
    </message>
    <message>
        <source>The run cannot be shown.</source>
        <translation>Der Lauf kann nicht gezeigt werden.</translation>
    </message>
    <message>
        <source>BYOL Workbench</source>
        <translation>BYOL Workbench</translation>
    </message>
    <message>
        <source>Page to show first: runs, configure, monitor, augmentations, embedding, evaluate, datasets.</source>
        <translation>Seite, die zuerst gezeigt wird: runs, configure, monitor, augmentations, embedding, evaluate, datasets.</translation>
    </message>
    <message>
        <source>Settings to open (.byolrun, .toml), or the folder of a run.</source>
        <translation>Zu öffnende Einstellungen (.byolrun, .toml) oder der Ordner eines Laufs.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Es gibt keine Datei %1.</translation>
    </message>
</context>
</TS>
