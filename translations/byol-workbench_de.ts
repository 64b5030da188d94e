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
