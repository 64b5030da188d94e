<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
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
        <source>Draws new random numbers for both views. (Ctrl+R)</source>
        <translation>Zieht neue Zufallszahlen für beide Ansichten. (Strg+R)</translation>
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
        <source>&amp;New Run with These...</source>
        <translation>&amp;Neuer Lauf hiermit...</translation>
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
        <source>The pairs of this step cannot be shown.</source>
        <translation>Die Paare dieses Schritts können nicht gezeigt werden.</translation>
    </message>
    <message>
        <source>Image %L1. Press Return to look at it.</source>
        <translation>Bild %L1. Mit der Eingabetaste ansehen.</translation>
    </message>
    <message>
        <source>Image %L1</source>
        <translation>Bild %L1</translation>
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
        <source>&amp;Preset:</source>
        <translation>&amp;Vorlage:</translation>
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
        <source>The preset cannot be used.</source>
        <translation>Die Vorlage kann nicht verwendet werden.</translation>
    </message>
    <message>
        <source>Settings of “%1”</source>
        <translation>Einstellungen von „%1“</translation>
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
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n geändert</numerusform>
            <numerusform>%n geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 instead of %3</source>
        <translation>%1: %2 statt %3</translation>
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
        <source>Time, min</source>
        <translation>Zeit, min</translation>
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
    <name>byol::ui::EmbeddingPage</name>
    <message>
        <source>PCA</source>
        <translation>PCA</translation>
    </message>
    <message>
        <source>t-SNE</source>
        <translation>t-SNE</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n Punkt</numerusform>
            <numerusform>%n Punkte</numerusform>
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
        <source>&amp;Checkpoint:</source>
        <translation>&amp;Zwischenstand:</translation>
    </message>
    <message>
        <source>M&amp;ethod:</source>
        <translation>&amp;Verfahren:</translation>
    </message>
    <message>
        <source>&amp;Points:</source>
        <translation>&amp;Punkte:</translation>
    </message>
    <message>
        <source>C&amp;ompute</source>
        <translation>&amp;Berechnen</translation>
    </message>
    <message>
        <source>Lays out the images of this checkpoint. Training goes on meanwhile.</source>
        <translation>Ordnet die Bilder dieses Zwischenstands an. Das Training läuft währenddessen weiter.</translation>
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
        <source>epoch %1 (best)</source>
        <translation>Epoche %1 (beste)</translation>
    </message>
    <message>
        <source>epoch %1</source>
        <translation>Epoche %1</translation>
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
    <message>
        <source>class %1</source>
        <translation>Klasse %1</translation>
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
        <source>No map yet</source>
        <translation>Noch keine Karte</translation>
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
        <source>%1 over time, epoch %2, %L3 points</source>
        <translation>%1 im Zeitverlauf, Epoche %2, %L3 Punkte</translation>
    </message>
</context>
<context>
    <name>byol::ui::EvaluatePage</name>
    <message>
        <source>kNN of the representation</source>
        <translation>kNN der Repräsentation</translation>
    </message>
    <message>
        <source>Linear classifier on frozen features</source>
        <translation>Linearer Klassifikator auf eingefrorenen Merkmalen</translation>
    </message>
    <message>
        <source>Baseline: kNN of the untrained encoder</source>
        <translation>Vergleich: kNN des untrainierten Encoders</translation>
    </message>
    <message>
        <source>Baseline: kNN of raw pixels</source>
        <translation>Vergleich: kNN der rohen Pixel</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Auswerten</translation>
    </message>
    <message>
        <source>&amp;Method:</source>
        <translation>&amp;Verfahren:</translation>
    </message>
    <message>
        <source>&amp;Checkpoint:</source>
        <translation>&amp;Zwischenstand:</translation>
    </message>
    <message>
        <source>E&amp;valuate</source>
        <translation>Aus&amp;werten</translation>
    </message>
    <message>
        <source>Scores the checkpoint in the background. Training goes on meanwhile. (Ctrl+Shift+E)</source>
        <translation>Bewertet den Zwischenstand im Hintergrund. Das Training läuft währenddessen weiter. (Strg+Umschalt+E)</translation>
    </message>
    <message>
        <source>Progress of the evaluation</source>
        <translation>Fortschritt der Auswertung</translation>
    </message>
    <message>
        <source>The evaluation was not finished.</source>
        <translation>Die Auswertung wurde nicht fertig.</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>epoch %1 (best)</source>
        <translation>Epoche %1 (beste)</translation>
    </message>
    <message>
        <source>epoch %1</source>
        <translation>Epoche %1</translation>
    </message>
    <message>
        <source>The evaluation could not be started.</source>
        <translation>Die Auswertung konnte nicht gestartet werden.</translation>
    </message>
    <message>
        <source>%1, %2: %3 % top-1</source>
        <translation>%1, %2: %3 % Top-1</translation>
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
        <source>Protocol: %1</source>
        <translation>Protokoll: %1</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Merkmale</translation>
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
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
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
        <source>Show all and follow</source>
        <translation>Alles zeigen und folgen</translation>
    </message>
    <message>
        <source>Zoom in, zoom out</source>
        <translation>Vergrößern, verkleinern</translation>
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
        <source>The training process of “%1” ended unexpectedly. It can go on from its last checkpoint.</source>
        <translation>Der Trainingsprozess von „%1“ endete unerwartet. Er kann vom letzten Zwischenstand aus weitergehen.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Open Log</source>
        <translation>Protokoll öffnen</translation>
    </message>
    <message>
        <source>“%1” failed.</source>
        <translation>„%1“ ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>“%1” is finished.</source>
        <translation>„%1“ ist fertig.</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Auswerten</translation>
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
        <source>&amp;Stop After This Step</source>
        <translation>&amp;Stoppen nach diesem Schritt</translation>
    </message>
    <message>
        <source>Save &amp;Checkpoint Now</source>
        <translation>&amp;Zwischenstand jetzt sichern</translation>
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
        <source>&amp;Keys</source>
        <translation>&amp;Tasten</translation>
    </message>
    <message>
        <source>&amp;About BYOL Workbench</source>
        <translation>Ü&amp;ber BYOL Workbench</translation>
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
        <source>Save &amp;Checkpoint</source>
        <translation>&amp;Zwischenstand sichern</translation>
    </message>
    <message>
        <source>Writes a checkpoint after this step. (Ctrl+Shift+K)</source>
        <translation>Schreibt nach diesem Schritt einen Zwischenstand. (Strg+Umschalt+K)</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>S&amp;toppen</translation>
    </message>
    <message>
        <source>Writes a checkpoint and stops; the run can be resumed later. (Ctrl+.)</source>
        <translation>Schreibt einen Zwischenstand und stoppt; der Lauf kann später fortgesetzt werden. (Strg+.)</translation>
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
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Hori&amp;zontal axis:</source>
        <translation>&amp;Waagerechte Achse:</translation>
    </message>
    <message>
        <source>How much the thick curves are smoothed; the raw ones stay behind them.</source>
        <translation>Wie stark die dicken Kurven geglättet sind; die rohen bleiben dahinter.</translation>
    </message>
    <message>
        <source>S&amp;moothing:</source>
        <translation>&amp;Glättung:</translation>
    </message>
    <message>
        <source>&amp;Logarithmic loss</source>
        <translation>&amp;Logarithmischer Verlust</translation>
    </message>
    <message>
        <source>&amp;Follow</source>
        <translation>&amp;Folgen</translation>
    </message>
    <message>
        <source>Keeps the newest points in view. Zooming or moving a plot switches it off.</source>
        <translation>Behält die neuesten Punkte im Blick. Vergrößern oder Verschieben eines Diagramms schaltet es aus.</translation>
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
    <name>byol::ui::RunStarter</name>
    <message>
        <source>The run could not be created.</source>
        <translation>Der Lauf konnte nicht angelegt werden.</translation>
    </message>
    <message>
        <source>The training could not be started.</source>
        <translation>Das Training konnte nicht gestartet werden.</translation>
    </message>
</context>
<context>
    <name>byol::ui::RunsModel</name>
    <message>
        <source>%1 / %2</source>
        <extracomment>Epochs done of all, &quot;3.5 / 20&quot;</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Unlesbar</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
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
</context>
<context>
    <name>byol::ui::RunsPage</name>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Filter, for example: state:running knn&gt;60</source>
        <translation>Filter, zum Beispiel: state:läuft knn&gt;60</translation>
    </message>
    <message>
        <source>Filter runs</source>
        <translation>Läufe filtern</translation>
    </message>
    <message>
        <source>Words in name, dataset or state; state:finished; loss&lt;0.5, knn&gt;60, epoch&gt;10 (Ctrl+F)</source>
        <translation>Wörter in Name, Datensatz oder Zustand; state:fertig; loss&lt;0.5, knn&gt;60, epoch&gt;10 (Strg+F)</translation>
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
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Resume &amp;Training</source>
        <translation>&amp;Training fortsetzen</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplizieren</translation>
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
        <source>A run is one pretraining with its settings and results.</source>
        <translation>Ein Lauf ist ein Vortraining mit seinen Einstellungen und Ergebnissen.</translation>
    </message>
    <message>
        <source>Try the demo on Fashion-MNIST</source>
        <translation>Das Beispiel mit Fashion-MNIST versuchen</translation>
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
        <source>The training process of “%1” ended unexpectedly. It can go on from its last checkpoint.</source>
        <translation>Der Trainingsprozess von „%1“ endete unerwartet. Er kann vom letzten Zwischenstand aus weitergehen.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Lassen</translation>
    </message>
    <message>
        <source>The run could not be renamed.</source>
        <translation>Der Lauf konnte nicht umbenannt werden.</translation>
    </message>
    <message>
        <source>The run&apos;s settings could not be read.</source>
        <translation>Die Einstellungen des Laufs konnten nicht gelesen werden.</translation>
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
        <source>“%1” was moved to the trash.</source>
        <translation>„%1“ wurde in den Papierkorb gelegt.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>The run could not be moved to the trash.</source>
        <translation>Der Lauf konnte nicht in den Papierkorb gelegt werden.</translation>
    </message>
    <message>
        <source>The run could not be brought back.</source>
        <translation>Der Lauf konnte nicht zurückgeholt werden.</translation>
    </message>
</context>
<context>
    <name>byol::ui::ScatterView</name>
    <message>
        <source>Map of the representations</source>
        <translation>Karte der Repräsentationen</translation>
    </message>
    <message>
        <source>Left and Right choose a point, plus and minus zoom, Home shows all.</source>
        <translation>Links und Rechts wählen einen Punkt, Plus und Minus vergrößern und verkleinern, Pos1 zeigt alles.</translation>
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
    <name>byol::ui::SeriesPlot</name>
    <message>
        <source>%1 %2 at %3</source>
        <translation>%1 %2 bei %3</translation>
    </message>
    <message>
        <source>%1 %2 at %3 %4</source>
        <comment>Loss 0.41 at step 370</comment>
        <translation>%1 %2 bei %3 %4</translation>
    </message>
    <message>
        <source>No data yet</source>
        <translation>Noch keine Daten</translation>
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
</context>
<context>
    <name>byol::ui::TomlView</name>
    <message>
        <source>Settings as TOML</source>
        <translation>Einstellungen als TOML</translation>
    </message>
    <message>
        <source>the text</source>
        <translation>der Text</translation>
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
        <source>Page to show first: runs, configure, monitor, augmentations, embedding, evaluate.</source>
        <translation>Seite, die zuerst gezeigt wird: runs, configure, monitor, augmentations, embedding, evaluate.</translation>
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
</context>
</TS>
