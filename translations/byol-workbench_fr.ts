<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>EngineProcess</name>
    <message>
        <source>The engine, the program byol, was not found beside this program or on PATH. Install it, or set BYOL_ENGINE to its path.</source>
        <translation>Le moteur de calcul, le programme byol, est introuvable à côté de ce programme et dans PATH. Installez-le ou donnez son chemin dans BYOL_ENGINE.</translation>
    </message>
    <message>
        <source>The engine %1 could not be started: %2.</source>
        <translation>Le moteur de calcul %1 n’a pas pu démarrer : %2.</translation>
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
        <translation>encore environ %1 s</translation>
    </message>
    <message>
        <source>about %1 min left</source>
        <translation>encore environ %1 min</translation>
    </message>
    <message>
        <source>about %1 h %2 min left</source>
        <translation>encore environ %1 h %2 min</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>A share of a hundred, as in &quot;84.2 %&quot;.</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>d MMM, HH:mm</source>
        <extracomment>A short date with the time of day, in Qt&apos;s format letters: &quot;24 Nov, 15:07&quot;.</extracomment>
        <translation>d MMM, HH:mm</translation>
    </message>
</context>
<context>
    <name>Schema</name>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>What the run learns from.</source>
        <translation>Ce dont l’exécution apprend.</translation>
    </message>
    <message>
        <source>Encoder</source>
        <translation>Encodeur</translation>
    </message>
    <message>
        <source>The network whose representation is kept.</source>
        <translation>Le réseau dont la représentation est gardée.</translation>
    </message>
    <message>
        <source>Projector</source>
        <translation>Projecteur</translation>
    </message>
    <message>
        <source>The head that both networks carry.</source>
        <translation>La tête que portent les deux réseaux.</translation>
    </message>
    <message>
        <source>Predictor</source>
        <translation>Prédicteur</translation>
    </message>
    <message>
        <source>The head of the online network alone.</source>
        <translation>La tête du seul réseau en ligne.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>How the target network follows.</source>
        <translation>Comment le réseau cible suit.</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>How long, how much at once, and where.</source>
        <translation>Combien de temps, combien à la fois, et où.</translation>
    </message>
    <message>
        <source>Optimiser</source>
        <translation>Optimiseur</translation>
    </message>
    <message>
        <source>How the online network learns.</source>
        <translation>Comment le réseau en ligne apprend.</translation>
    </message>
    <message>
        <source>Logging</source>
        <translation>Journalisation</translation>
    </message>
    <message>
        <source>What is measured while training.</source>
        <translation>Ce qui est mesuré pendant l’entraînement.</translation>
    </message>
    <message>
        <source>Checkpoints</source>
        <translation>Points de reprise</translation>
    </message>
    <message>
        <source>When the state of the run is saved.</source>
        <translation>Quand l’état de l’exécution est enregistré.</translation>
    </message>
    <message>
        <source>Augmentations</source>
        <translation>Augmentations</translation>
    </message>
    <message>
        <source>What may differ between two views of an image.</source>
        <translation>Ce qui peut différer entre deux vues d’une image.</translation>
    </message>
    <message>
        <source>kNN Evaluation</source>
        <translation>Évaluation kNN</translation>
    </message>
    <message>
        <source>Voting of the nearest neighbours in the representation.</source>
        <translation>Vote des plus proches voisins dans la représentation.</translation>
    </message>
    <message>
        <source>Linear Evaluation</source>
        <translation>Évaluation linéaire</translation>
    </message>
    <message>
        <source>A linear classifier on the frozen representation.</source>
        <translation>Un classifieur linéaire sur la représentation gelée.</translation>
    </message>
    <message>
        <source>Semi-Supervised Evaluation</source>
        <translation>Évaluation semi-supervisée</translation>
    </message>
    <message>
        <source>The whole network, fine-tuned on a fraction of the labels.</source>
        <translation>Tout le réseau, affiné sur une fraction des étiquettes.</translation>
    </message>
    <message>
        <source>Fine-Tuning</source>
        <translation>Affinage</translation>
    </message>
    <message>
        <source>The whole network, fine-tuned on all labels.</source>
        <translation>Tout le réseau, affiné sur toutes les étiquettes.</translation>
    </message>
    <message>
        <source>Logistic Regression</source>
        <translation>Régression logistique</translation>
    </message>
    <message>
        <source>A regularised linear classifier, fitted to the end.</source>
        <translation>Un classifieur linéaire régularisé, ajusté jusqu’au bout.</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>The picture of the representation.</source>
        <translation>L’image de la représentation.</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Jeu de données</translation>
    </message>
    <message>
        <source>Folder of images, or folder with the files of CIFAR-10, CIFAR-100, STL-10 or MNIST.</source>
        <translation>Dossier d’images, ou dossier des fichiers de CIFAR-10, CIFAR-100, STL-10 ou MNIST.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>What the dataset is; auto recognises it by its files.</source>
        <translation>Ce qu’est le jeu de données ; auto le reconnaît à ses fichiers.</translation>
    </message>
    <message>
        <source>Image size</source>
        <translation>Taille d’image</translation>
    </message>
    <message>
        <source>Side of the square views that the network sees. The paper uses 224.</source>
        <translation>Côté des vues carrées que voit le réseau. L’article utilise 224.</translation>
    </message>
    <message>
        <source>px</source>
        <translation>px</translation>
    </message>
    <message>
        <source>JPEG decoding</source>
        <translation>Décodage JPEG</translation>
    </message>
    <message>
        <source>scaled decodes large JPEGs at 1/2, 1/4 or 1/8 while the shorter side stays at least 1.5 times the image size; full never does.</source>
        <translation>scaled décode les grands JPEG à 1/2, 1/4 ou 1/8 tant que le petit côté reste au moins 1,5 fois la taille d’image ; full jamais.</translation>
    </message>
    <message>
        <source>Images at most</source>
        <translation>Images au plus</translation>
    </message>
    <message>
        <source>Trains on a fixed part of the training images; 0 means all of them.</source>
        <translation>Entraîne sur une partie fixe des images d’entraînement ; 0 signifie toutes.</translation>
    </message>
    <message>
        <source>Memory for images</source>
        <translation>Mémoire pour les images</translation>
    </message>
    <message>
        <source>The decoded images are kept in memory while they fit; larger sets are read from disk as training goes.</source>
        <translation>Les images décodées restent en mémoire tant qu’elles tiennent ; les jeux plus grands sont lus du disque au fil de l’entraînement.</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>Mo</translation>
    </message>
    <message>
        <source>Loader threads</source>
        <translation>Fils de chargement</translation>
    </message>
    <message>
        <source>Threads that make views; 0 chooses by the device. Results do not depend on it.</source>
        <translation>Fils qui produisent les vues ; 0 choisit selon l’appareil. Les résultats n’en dépendent pas.</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Architecture</translation>
    </message>
    <message>
        <source>The network f whose representation is kept. The paper uses resnet50; small is meant for CPUs.</source>
        <translation>Le réseau f dont la représentation est gardée. L’article utilise resnet50 ; small est destiné aux CPU.</translation>
    </message>
    <message>
        <source>Stem</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>First layers: imagenet (7x7 stride 2, max-pool), cifar (3x3, for images up to 64 px), same (imagenet, padded as the authors do), cifar_wide (padded by 2, as solo-learn does), cifar_linear (without ReLU, as lightly&apos;s CIFAR-10 benchmark does).</source>
        <translation>Premières couches : imagenet (7x7, pas de 2, max-pool), cifar (3x3, pour les images jusqu’à 64 px), same (imagenet, bordé comme chez les auteurs), cifar_wide (bordé de 2, comme solo-learn), cifar_linear (sans ReLU, comme le test CIFAR-10 de lightly).</translation>
    </message>
    <message>
        <source>Width multiplier</source>
        <translation>Facteur de largeur</translation>
    </message>
    <message>
        <source>Multiplies every channel. The paper uses 1 to 4.</source>
        <translation>Multiplie chaque canal. L’article utilise 1 à 4.</translation>
    </message>
    <message>
        <source>Project first shortcut</source>
        <translation>Projeter le premier raccourci</translation>
    </message>
    <message>
        <source>A projection in the first shortcut even where sizes fit. The authors&apos; ResNet-18 and -34 have it; in deeper networks it changes nothing.</source>
        <translation>Une projection dans le premier raccourci même quand les tailles conviennent. Les ResNet-18 et -34 des auteurs l’ont ; dans les réseaux plus profonds elle ne change rien.</translation>
    </message>
    <message>
        <source>Zero-init residual</source>
        <translation>Résidus initialisés à zéro</translation>
    </message>
    <message>
        <source>Starts each residual block as the identity. The results of the paper are without it.</source>
        <translation>Chaque bloc résiduel commence comme l’identité. Les résultats de l’article sont sans cela.</translation>
    </message>
    <message>
        <source>Projector hidden size</source>
        <translation>Taille cachée du projecteur</translation>
    </message>
    <message>
        <source>Width of the hidden layer of the projector g. The paper uses 4096.</source>
        <translation>Largeur de la couche cachée du projecteur g. L’article utilise 4096.</translation>
    </message>
    <message>
        <source>Projection size</source>
        <translation>Taille de la projection</translation>
    </message>
    <message>
        <source>Dimensions of the projection. The paper uses 256.</source>
        <translation>Dimensions de la projection. L’article utilise 256.</translation>
    </message>
    <message>
        <source>Projector layers</source>
        <translation>Couches du projecteur</translation>
    </message>
    <message>
        <source>Linear layers of the projector g, each but the last with batch norm and ReLU. The paper uses 2.</source>
        <translation>Couches linéaires du projecteur g, toutes sauf la dernière avec normalisation par lot et ReLU. L’article en utilise 2.</translation>
    </message>
    <message>
        <source>Predictor hidden size</source>
        <translation>Taille cachée du prédicteur</translation>
    </message>
    <message>
        <source>Width of the hidden layer of the predictor q. The paper uses 4096.</source>
        <translation>Largeur de la couche cachée du prédicteur q. L’article utilise 4096.</translation>
    </message>
    <message>
        <source>Predictor layers</source>
        <translation>Couches du prédicteur</translation>
    </message>
    <message>
        <source>Linear layers of the predictor q. The paper uses 2; with 0, no predictor, the representation collapses.</source>
        <translation>Couches linéaires du prédicteur q. L’article en utilise 2 ; avec 0, sans prédicteur, la représentation s’effondre.</translation>
    </message>
    <message>
        <source>Base tau</source>
        <translation>Tau initial</translation>
    </message>
    <message>
        <source>Decay of the target network&apos;s moving average at the first step. The paper uses 0.996 for 1000 epochs and 0.99 for 300.</source>
        <translation>Inertie de la moyenne mobile du réseau cible à la première étape. L’article utilise 0.996 pour 1000 époques et 0.99 pour 300.</translation>
    </message>
    <message>
        <source>Tau schedule</source>
        <translation>Évolution de tau</translation>
    </message>
    <message>
        <source>cosine raises tau to 1 over the run, as in the paper; constant keeps it.</source>
        <translation>cosine amène tau à 1 au cours de l’exécution, comme dans l’article ; constant le garde.</translation>
    </message>
    <message>
        <source>Online classifier</source>
        <translation>Classifieur en ligne</translation>
    </message>
    <message>
        <source>Trains a linear classifier beside the method, on the stopped gradient, when there are labels. It does not change the encoder.</source>
        <translation>Entraîne un classifieur linéaire à côté de la méthode, sur le gradient arrêté, quand il y a des étiquettes. Il ne change pas l’encodeur.</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>moving_average: the target network of the paper; online: no target network, the gradient flows through both views, as in SimCLR.</source>
        <translation>moving_average : le réseau cible de l’article ; online : pas de réseau cible, le gradient passe par les deux vues, comme dans SimCLR.</translation>
    </message>
    <message>
        <source>Output normalisation</source>
        <translation>Normalisation de sortie</translation>
    </message>
    <message>
        <source>How predictions and projections are normalised before they are compared. The paper uses l2.</source>
        <translation>Comment prédictions et projections sont normalisées avant d’être comparées. L’article utilise l2.</translation>
    </message>
    <message>
        <source>Weight of negatives</source>
        <translation>Poids des négatifs</translation>
    </message>
    <message>
        <source>The weight beta of the repulsion between different images: 0 is BYOL, 1 is SimCLR&apos;s.</source>
        <translation>Le poids beta de la répulsion entre images différentes : 0 est BYOL, 1 est comme SimCLR.</translation>
    </message>
    <message>
        <source>Temperature of negatives</source>
        <translation>Température des négatifs</translation>
    </message>
    <message>
        <source>The temperature alpha of that repulsion; without negatives it means nothing.</source>
        <translation>La température alpha de cette répulsion ; sans négatifs elle ne signifie rien.</translation>
    </message>
    <message>
        <source>Running statistics</source>
        <translation>Statistiques courantes</translation>
    </message>
    <message>
        <source>How batch norm averages the batches&apos; statistics for evaluation. torch: from 0 and 1, unbiased variance. authors: bias-corrected for the start, biased variance.</source>
        <translation>Comment la normalisation par lot moyenne les statistiques des lots pour l’évaluation. torch : depuis 0 et 1, variance sans biais. authors : corrigé du début, variance biaisée.</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Époques</translation>
    </message>
    <message>
        <source>Passes over the training images. The paper uses 1000, and 300 for its ablations.</source>
        <translation>Passages sur les images d’entraînement. L’article utilise 1000, et 300 pour ses ablations.</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>époques</translation>
    </message>
    <message>
        <source>Steps at most</source>
        <translation>Étapes au plus</translation>
    </message>
    <message>
        <source>Ends the run, and both schedules, after so many steps; 0 means after the epochs.</source>
        <translation>Termine l’exécution, et les deux évolutions, après tant d’étapes ; 0 signifie après les époques.</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>étapes</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>Taille de lot</translation>
    </message>
    <message>
        <source>Images of one step. The paper uses 4096.</source>
        <translation>Images d’une étape. L’article utilise 4096.</translation>
    </message>
    <message>
        <source>images</source>
        <translation>images</translation>
    </message>
    <message>
        <source>Accumulation</source>
        <translation>Accumulation</translation>
    </message>
    <message>
        <source>Computes a batch in so many parts, one after the other, to save memory; batch norm sees each part alone.</source>
        <translation>Calcule un lot en tant de parties, l’une après l’autre, pour économiser la mémoire ; la normalisation par lot voit chaque partie seule.</translation>
    </message>
    <message>
        <source>parts</source>
        <translation>parties</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>The same seed gives the same run.</source>
        <translation>La même graine donne la même exécution.</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>auto takes the first GPU, or else the CPU; cpu; or cuda:N.</source>
        <translation>auto prend le premier GPU, sinon le CPU ; cpu ; ou cuda:N.</translation>
    </message>
    <message>
        <source>CPU threads</source>
        <translation>Fils CPU</translation>
    </message>
    <message>
        <source>Threads that compute on the CPU; 0 takes one for each core.</source>
        <translation>Fils qui calculent sur le CPU ; 0 en prend un par cœur.</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Précision</translation>
    </message>
    <message>
        <source>auto trains in bfloat16 on GPUs that have it, in float32 on CPUs.</source>
        <translation>auto entraîne en bfloat16 sur les GPU qui l’ont, en float32 sur les CPU.</translation>
    </message>
    <message>
        <source>CUDA graph</source>
        <translation>Graphe CUDA</translation>
    </message>
    <message>
        <source>Records the training step once and starts it as a whole, which saves the GPU&apos;s waiting for the CPU; auto does so on every GPU.</source>
        <translation>Enregistre l’étape d’entraînement une fois et la lance d’un bloc, ce qui évite au GPU d’attendre le CPU ; auto le fait sur tout GPU.</translation>
    </message>
    <message>
        <source>lars is the paper&apos;s, for large batches; sgd and adamw suit small ones.</source>
        <translation>lars est celui de l’article, pour les grands lots ; sgd et adamw conviennent aux petits.</translation>
    </message>
    <message>
        <source>Base learning rate</source>
        <translation>Taux d’apprentissage de base</translation>
    </message>
    <message>
        <source>Learning rate for 256 images; it is scaled by the batch size. The paper uses 0.2 for 1000 epochs, 0.3 for 300.</source>
        <translation>Taux d’apprentissage pour 256 images ; il suit la taille de lot. L’article utilise 0.2 pour 1000 époques, 0.3 pour 300.</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>Échauffement</translation>
    </message>
    <message>
        <source>The learning rate rises from 0 over so many epochs. The paper uses 10.</source>
        <translation>Le taux d’apprentissage monte depuis 0 pendant tant d’époques. L’article utilise 10.</translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation>Moment</translation>
    </message>
    <message>
        <source>Momentum of the optimiser; beta1 of adamw. The paper uses 0.9.</source>
        <translation>Moment de l’optimiseur ; beta1 d’adamw. L’article utilise 0.9.</translation>
    </message>
    <message>
        <source>Nesterov</source>
        <translation>Nesterov</translation>
    </message>
    <message>
        <source>Nesterov&apos;s form of the momentum; sgd only.</source>
        <translation>La forme de Nesterov du moment ; sgd seulement.</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>Décroissance des poids</translation>
    </message>
    <message>
        <source>Not applied to biases and batch norm. The paper uses 1.5e-6 with lars.</source>
        <translation>Non appliquée aux biais ni à la normalisation par lot. L’article utilise 1.5e-6 avec lars.</translation>
    </message>
    <message>
        <source>Trust coefficient</source>
        <translation>Coefficient de confiance</translation>
    </message>
    <message>
        <source>The factor eta of lars. The paper uses 0.001.</source>
        <translation>Le facteur eta de lars. L’article utilise 0.001.</translation>
    </message>
    <message>
        <source>Beta2</source>
        <translation>Beta2</translation>
    </message>
    <message>
        <source>Decay of adamw&apos;s average of the squared gradient.</source>
        <translation>Inertie de la moyenne du gradient au carré d’adamw.</translation>
    </message>
    <message>
        <source>Epsilon</source>
        <translation>Epsilon</translation>
    </message>
    <message>
        <source>Added to the root of adamw&apos;s average of the squared gradient.</source>
        <translation>Ajouté à la racine de la moyenne du gradient au carré d’adamw.</translation>
    </message>
    <message>
        <source>Predictor&apos;s learning rate</source>
        <translation>Taux d’apprentissage du prédicteur</translation>
    </message>
    <message>
        <source>Multiplies the learning rate of the predictor. The paper uses 1, and more where it does without a moving average.</source>
        <translation>Multiplie le taux d’apprentissage du prédicteur. L’article utilise 1, et plus là où il se passe de moyenne mobile.</translation>
    </message>
    <message>
        <source>Gradient clipping</source>
        <translation>Écrêtage du gradient</translation>
    </message>
    <message>
        <source>Longest gradient that is let through, all parameters together; 0 means no clipping, as in the paper.</source>
        <translation>Plus long gradient admis, tous paramètres ensemble ; 0 signifie aucun écrêtage, comme dans l’article.</translation>
    </message>
    <message>
        <source>Diagnostics every</source>
        <translation>Diagnostics toutes les</translation>
    </message>
    <message>
        <source>Steps between two looks at the spread and the rank of the projections; 0 means never.</source>
        <translation>Étapes entre deux examens de l’écart type et du rang des projections ; 0 signifie jamais.</translation>
    </message>
    <message>
        <source>kNN every</source>
        <translation>kNN toutes les</translation>
    </message>
    <message>
        <source>Epochs between two kNN evaluations on held-out images; 0 means never.</source>
        <translation>Époques entre deux évaluations kNN sur des images mises de côté ; 0 signifie jamais.</translation>
    </message>
    <message>
        <source>On collapse</source>
        <translation>En cas d’effondrement</translation>
    </message>
    <message>
        <source>What follows when the diagnostics say that the representation collapses: a warning, or the run&apos;s end.</source>
        <translation>Ce qui suit quand les diagnostics disent que la représentation s’effondre : un avertissement, ou la fin de l’exécution.</translation>
    </message>
    <message>
        <source>Checkpoint every</source>
        <translation>Point de reprise toutes les</translation>
    </message>
    <message>
        <source>Epochs between two checkpoints; 0 means by time alone.</source>
        <translation>Époques entre deux points de reprise ; 0 signifie selon le temps seul.</translation>
    </message>
    <message>
        <source>And at least every</source>
        <translation>Et au moins toutes les</translation>
    </message>
    <message>
        <source>Minutes after which a checkpoint is written in any case; 0 means by epochs alone.</source>
        <translation>Minutes après lesquelles un point de reprise est écrit dans tous les cas ; 0 signifie selon les époques seules.</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>Checkpoints kept</source>
        <translation>Points de reprise gardés</translation>
    </message>
    <message>
        <source>So many of the newest are kept, and the best.</source>
        <translation>Tant des plus récents sont gardés, et le meilleur.</translation>
    </message>
    <message>
        <source>Conventions</source>
        <translation>Conventions</translation>
    </message>
    <message>
        <source>How crop, colours and blur are computed: as the authors&apos; code does, or as torchvision does.</source>
        <translation>Comment recadrage, couleurs et flou sont calculés : comme le code des auteurs, ou comme torchvision.</translation>
    </message>
    <message>
        <source>Crop area, least</source>
        <translation>Aire de recadrage, min.</translation>
    </message>
    <message>
        <source>Smallest share of the image that a view shows. The paper uses 0.08.</source>
        <translation>Plus petite part de l’image que montre une vue. L’article utilise 0.08.</translation>
    </message>
    <message>
        <source>Crop area, most</source>
        <translation>Aire de recadrage, max.</translation>
    </message>
    <message>
        <source>Largest share of the image that a view shows. The paper uses 1.</source>
        <translation>Plus grande part de l’image que montre une vue. L’article utilise 1.</translation>
    </message>
    <message>
        <source>Crop aspect, least</source>
        <translation>Rapport de recadrage, min.</translation>
    </message>
    <message>
        <source>Smallest width to height of a crop. The paper uses 3/4.</source>
        <translation>Plus petit rapport largeur sur hauteur d’un recadrage. L’article utilise 3/4.</translation>
    </message>
    <message>
        <source>Crop aspect, most</source>
        <translation>Rapport de recadrage, max.</translation>
    </message>
    <message>
        <source>Largest width to height of a crop. The paper uses 4/3.</source>
        <translation>Plus grand rapport largeur sur hauteur d’un recadrage. L’article utilise 4/3.</translation>
    </message>
    <message>
        <source>Interpolation</source>
        <translation>Interpolation</translation>
    </message>
    <message>
        <source>How a crop is scaled. The paper uses bicubic.</source>
        <translation>Comment un recadrage est mis à l’échelle. L’article utilise bicubic.</translation>
    </message>
    <message>
        <source>Mean of red</source>
        <translation>Moyenne du rouge</translation>
    </message>
    <message>
        <source>Subtracted from the channel before the network; of values from 0 to 1.</source>
        <translation>Soustraite du canal avant le réseau ; pour des valeurs de 0 à 1.</translation>
    </message>
    <message>
        <source>Mean of green</source>
        <translation>Moyenne du vert</translation>
    </message>
    <message>
        <source>Mean of blue</source>
        <translation>Moyenne du bleu</translation>
    </message>
    <message>
        <source>Standard deviation of red</source>
        <translation>Écart type du rouge</translation>
    </message>
    <message>
        <source>Divides the channel before the network; of values from 0 to 1.</source>
        <translation>Divise le canal avant le réseau ; pour des valeurs de 0 à 1.</translation>
    </message>
    <message>
        <source>Standard deviation of green</source>
        <translation>Écart type du vert</translation>
    </message>
    <message>
        <source>Standard deviation of blue</source>
        <translation>Écart type du bleu</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Recadrage</translation>
    </message>
    <message>
        <source>Probability of a random crop, else the whole image. The paper uses 1.</source>
        <translation>Probabilité d’un recadrage aléatoire, sinon l’image entière. L’article utilise 1.</translation>
    </message>
    <message>
        <source>Flip</source>
        <translation>Miroir</translation>
    </message>
    <message>
        <source>Probability of mirroring left and right.</source>
        <translation>Probabilité d’échanger gauche et droite.</translation>
    </message>
    <message>
        <source>Colour jitter</source>
        <translation>Variation des couleurs</translation>
    </message>
    <message>
        <source>Probability of changing the colours. The paper uses 0.8.</source>
        <translation>Probabilité de changer les couleurs. L’article utilise 0.8.</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>Luminosité</translation>
    </message>
    <message>
        <source>Largest change of brightness. The paper uses 0.4.</source>
        <translation>Plus grand changement de luminosité. L’article utilise 0.4.</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>Largest change of contrast. The paper uses 0.4.</source>
        <translation>Plus grand changement de contraste. L’article utilise 0.4.</translation>
    </message>
    <message>
        <source>Saturation</source>
        <translation>Saturation</translation>
    </message>
    <message>
        <source>Largest change of saturation. The paper uses 0.2.</source>
        <translation>Plus grand changement de saturation. L’article utilise 0.2.</translation>
    </message>
    <message>
        <source>Hue</source>
        <translation>Teinte</translation>
    </message>
    <message>
        <source>Largest turn of the hue, as a fraction of the full circle. The paper uses 0.1.</source>
        <translation>Plus grande rotation de la teinte, en fraction du cercle entier. L’article utilise 0.1.</translation>
    </message>
    <message>
        <source>Greyscale</source>
        <translation>Niveaux de gris</translation>
    </message>
    <message>
        <source>Probability of dropping the colours. The paper uses 0.2.</source>
        <translation>Probabilité d’ôter les couleurs. L’article utilise 0.2.</translation>
    </message>
    <message>
        <source>Blur</source>
        <translation>Flou</translation>
    </message>
    <message>
        <source>Probability of a Gaussian blur. The paper uses 1 for this view.</source>
        <translation>Probabilité d’un flou gaussien. L’article utilise 1 pour cette vue.</translation>
    </message>
    <message>
        <source>Blur sigma, least</source>
        <translation>Sigma du flou, min.</translation>
    </message>
    <message>
        <source>Smallest standard deviation of the blur. The paper uses 0.1.</source>
        <translation>Plus petit écart type du flou. L’article utilise 0.1.</translation>
    </message>
    <message>
        <source>Blur sigma, most</source>
        <translation>Sigma du flou, max.</translation>
    </message>
    <message>
        <source>Largest standard deviation of the blur. The paper uses 2.</source>
        <translation>Plus grand écart type du flou. L’article utilise 2.</translation>
    </message>
    <message>
        <source>Solarize</source>
        <translation>Solarisation</translation>
    </message>
    <message>
        <source>Probability of inverting the bright pixels. The paper uses 0 for this view.</source>
        <translation>Probabilité d’inverser les pixels clairs. L’article utilise 0 pour cette vue.</translation>
    </message>
    <message>
        <source>Solarize from</source>
        <translation>Solarisation à partir de</translation>
    </message>
    <message>
        <source>Brightness from which solarize inverts, of values from 0 to 1. The paper uses 0.5.</source>
        <translation>Luminosité à partir de laquelle la solarisation inverse, pour des valeurs de 0 à 1. L’article utilise 0.5.</translation>
    </message>
    <message>
        <source>Probability of a Gaussian blur. The paper uses 0.1 for this view.</source>
        <translation>Probabilité d’un flou gaussien. L’article utilise 0.1 pour cette vue.</translation>
    </message>
    <message>
        <source>Probability of inverting the bright pixels. The paper uses 0.2 for this view.</source>
        <translation>Probabilité d’inverser les pixels clairs. L’article utilise 0.2 pour cette vue.</translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation>Voisins</translation>
    </message>
    <message>
        <source>How many nearest training images vote.</source>
        <translation>Combien des plus proches images d’entraînement votent.</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Température</translation>
    </message>
    <message>
        <source>A neighbour&apos;s vote is exp(cosine / temperature).</source>
        <translation>Le vote d’un voisin est exp(cosinus / température).</translation>
    </message>
    <message>
        <source>Training images at most</source>
        <translation>Images d’entraînement au plus</translation>
    </message>
    <message>
        <source>Uses a fixed random part of the training images; 0 means all.</source>
        <translation>Utilise une partie aléatoire fixe des images d’entraînement ; 0 signifie toutes.</translation>
    </message>
    <message>
        <source>Test images at most</source>
        <translation>Images de test au plus</translation>
    </message>
    <message>
        <source>Uses a fixed random part of the held-out images; 0 means all.</source>
        <translation>Utilise une partie aléatoire fixe des images mises de côté ; 0 signifie toutes.</translation>
    </message>
    <message>
        <source>Passes of the linear classifier over the features. The paper uses 80.</source>
        <translation>Passages du classifieur linéaire sur les caractéristiques. L’article utilise 80.</translation>
    </message>
    <message>
        <source>Features of one step. The paper uses 1024.</source>
        <translation>Caractéristiques d’une étape. L’article utilise 1024.</translation>
    </message>
    <message>
        <source>Learning rate for 256 features; it is scaled by the batch size.</source>
        <translation>Taux d’apprentissage pour 256 caractéristiques ; il suit la taille de lot.</translation>
    </message>
    <message>
        <source>Nesterov momentum of the classifier&apos;s SGD. The paper uses 0.9.</source>
        <translation>Moment de Nesterov du SGD du classifieur. L’article utilise 0.9.</translation>
    </message>
    <message>
        <source>Augment</source>
        <translation>Augmenter</translation>
    </message>
    <message>
        <source>Trains the classifier on random crops and flips, as the paper does; slower.</source>
        <translation>Entraîne le classifieur sur des recadrages et miroirs aléatoires, comme l’article ; plus lent.</translation>
    </message>
    <message>
        <source>Learning rates</source>
        <translation>Taux d’apprentissage</translation>
    </message>
    <message>
        <source>Tried one after the other, each for 256 images and scaled by the batch size. The paper tries these five.</source>
        <translation>Essayés l’un après l’autre, chacun pour 256 images et suivant la taille de lot. L’article essaie ces cinq.</translation>
    </message>
    <message>
        <source>Lengths of training that are tried, with each learning rate. The paper: 30 and 50.</source>
        <translation>Durées d’entraînement essayées avec chaque taux d’apprentissage. L’article : 30 et 50.</translation>
    </message>
    <message>
        <source>Images of one step, at most all of the subset. The paper uses 1024.</source>
        <translation>Images d’une étape, au plus tout le sous-ensemble. L’article utilise 1024.</translation>
    </message>
    <message>
        <source>Nesterov momentum of the SGD. The paper uses 0.9.</source>
        <translation>Moment de Nesterov du SGD. L’article utilise 0.9.</translation>
    </message>
    <message>
        <source>Chosen on</source>
        <translation>Choisi sur</translation>
    </message>
    <message>
        <source>validation chooses on training images outside the subset, as the paper does; subset on a part of it.</source>
        <translation>validation choisit sur des images d’entraînement hors du sous-ensemble, comme l’article ; subset sur une partie de celui-ci.</translation>
    </message>
    <message>
        <source>Weight decays</source>
        <translation>Décroissances des poids</translation>
    </message>
    <message>
        <source>Tried with each learning rate; not applied to biases and batch norm. The paper&apos;s transfer tries 0 and 1e-6 to 1e-3.</source>
        <translation>Essayées avec chaque taux d’apprentissage ; non appliquées aux biais ni à la normalisation par lot. Le transfert de l’article essaie 0 et 1e-6 à 1e-3.</translation>
    </message>
    <message>
        <source>Images of one step. The paper&apos;s transfer uses 256.</source>
        <translation>Images d’une étape. Le transfert de l’article utilise 256.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Trains for so many steps instead of epochs; 0 means by epochs. The paper&apos;s transfer uses 20000.</source>
        <translation>Entraîne pendant tant d’étapes au lieu d’époques ; 0 signifie selon les époques. Le transfert de l’article utilise 20000.</translation>
    </message>
    <message>
        <source>Batch norm by epoch</source>
        <translation>Normalisation par époque</translation>
    </message>
    <message>
        <source>Running statistics decay by max(1 - 10 / steps per epoch, 0.9), as in the paper&apos;s transfer.</source>
        <translation>Les statistiques courantes décroissent de max(1 - 10 / étapes par époque, 0.9), comme dans le transfert de l’article.</translation>
    </message>
    <message>
        <source>Least regularisation</source>
        <translation>Régularisation minimale</translation>
    </message>
    <message>
        <source>Smallest l2 tried. The paper uses 1e-6.</source>
        <translation>Plus petit l2 essayé. L’article utilise 1e-6.</translation>
    </message>
    <message>
        <source>Most regularisation</source>
        <translation>Régularisation maximale</translation>
    </message>
    <message>
        <source>Largest l2 tried. The paper uses 1e5.</source>
        <translation>Plus grand l2 essayé. L’article utilise 1e5.</translation>
    </message>
    <message>
        <source>Values tried</source>
        <translation>Valeurs essayées</translation>
    </message>
    <message>
        <source>Values of l2, evenly spaced on a log scale. The paper uses 45.</source>
        <translation>Valeurs de l2, également espacées sur une échelle logarithmique. L’article en utilise 45.</translation>
    </message>
    <message>
        <source>Iterations at most</source>
        <translation>Itérations au plus</translation>
    </message>
    <message>
        <source>Steps of L-BFGS for one value of l2.</source>
        <translation>Étapes de L-BFGS pour une valeur de l2.</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>Tolérance</translation>
    </message>
    <message>
        <source>Fitting ends when no part of the gradient is larger.</source>
        <translation>L’ajustement se termine quand aucune partie du gradient n’est plus grande.</translation>
    </message>
    <message>
        <source>How the map is laid out.</source>
        <translation>Comment la carte est disposée.</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>How many images the map shows.</source>
        <translation>Combien d’images montre la carte.</translation>
    </message>
    <message>
        <source>Perplexity</source>
        <translation>Perplexité</translation>
    </message>
    <message>
        <source>How many neighbours a point of t-SNE cares about.</source>
        <translation>De combien de voisins un point de t-SNE tient compte.</translation>
    </message>
    <message>
        <source>Iterations</source>
        <translation>Itérations</translation>
    </message>
    <message>
        <source>Steps of the layout of t-SNE.</source>
        <translation>Étapes de la disposition de t-SNE.</translation>
    </message>
    <message>
        <source>How many nearest neighbours of each point are stored with the map.</source>
        <translation>Combien de plus proches voisins de chaque point sont gardés avec la carte.</translation>
    </message>
</context>
<context>
    <name>byol::ui::AugmentationsPage</name>
    <message>
        <source>The images of this run cannot be read</source>
        <translation>Les images de cette exécution ne peuvent pas être lues</translation>
    </message>
    <message>
        <source>Augmentations</source>
        <translation>Augmentations</translation>
    </message>
    <message>
        <source>&amp;Image:</source>
        <translation>&amp;Image :</translation>
    </message>
    <message>
        <source>Rando&amp;m Image</source>
        <translation>Image au &amp;hasard</translation>
    </message>
    <message>
        <source>R&amp;e-roll</source>
        <translation>&amp;Retirer au sort</translation>
    </message>
    <message>
        <source>Draws new random numbers for both views. (Ctrl+R)</source>
        <translation>Tire de nouveaux nombres aléatoires pour les deux vues. (Ctrl+R)</translation>
    </message>
    <message>
        <source>Reset to the R&amp;un</source>
        <translation>Comme l’e&amp;xécution</translation>
    </message>
    <message>
        <source>Puts the sliders back to what this run trains with.</source>
        <translation>Remet les curseurs sur les valeurs avec lesquelles cette exécution s’entraîne.</translation>
    </message>
    <message>
        <source>&amp;New Run with These...</source>
        <translation>&amp;Nouvelle exécution avec celles-ci...</translation>
    </message>
    <message>
        <source>Opens Configure with this run&apos;s settings and these augmentations.</source>
        <translation>Ouvre Configurer avec les réglages de cette exécution et ces augmentations.</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>View 1</source>
        <translation>Vue 1</translation>
    </message>
    <message>
        <source>View 2</source>
        <translation>Vue 2</translation>
    </message>
    <message>
        <source>Pairs that the run saw in &amp;step</source>
        <translation>Paires vues par l’exécution à l’é&amp;tape</translation>
    </message>
    <message>
        <source>Pairs of views of this step</source>
        <translation>Paires de vues de cette étape</translation>
    </message>
    <message>
        <source>Choose a run to see its augmentations</source>
        <translation>Choisissez une exécution pour voir ses augmentations</translation>
    </message>
    <message>
        <source>Two random views of each image are all that BYOL learns from.</source>
        <translation>BYOL n’apprend que de deux vues aléatoires de chaque image.</translation>
    </message>
    <message>
        <source>Show Runs</source>
        <translation>Afficher les exécutions</translation>
    </message>
    <message>
        <source>Reading the images</source>
        <translation>Lecture des images</translation>
    </message>
    <message>
        <source>This takes a moment.</source>
        <translation>Cela prend un instant.</translation>
    </message>
    <message>
        <source>The run&apos;s settings cannot be read</source>
        <translation>Les réglages de l’exécution ne peuvent pas être lus</translation>
    </message>
    <message>
        <source>the augmentations of %1</source>
        <translation>les augmentations de %1</translation>
    </message>
    <message>
        <source>This image cannot be shown.</source>
        <translation>Cette image ne peut pas être affichée.</translation>
    </message>
    <message>
        <source>%1
%2 × %3 pixels</source>
        <translation>%1
%2 × %3 pixels</translation>
    </message>
    <message>
        <source>The pairs of this step cannot be shown.</source>
        <translation>Les paires de cette étape ne peuvent pas être affichées.</translation>
    </message>
    <message>
        <source>Image %L1. Press Return to look at it.</source>
        <translation>Image %L1. Appuyez sur Entrée pour la regarder.</translation>
    </message>
    <message>
        <source>Image %L1</source>
        <translation>Image %L1</translation>
    </message>
</context>
<context>
    <name>byol::ui::ClassLegend</name>
    <message>
        <source>Classes</source>
        <translation>Classes</translation>
    </message>
    <message>
        <source>Choose classes to dim the others.</source>
        <translation>Choisissez des classes pour estomper les autres.</translation>
    </message>
</context>
<context>
    <name>byol::ui::ConfigForm</name>
    <message>
        <source>Allowed: %1.</source>
        <translation>Autorisé : %1.</translation>
    </message>
    <message>
        <source>Given “%1”, allowed %2.</source>
        <translation>Donné : « %1 », autorisé : %2.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Advanced settings of %1</source>
        <translation>Réglages avancés de %1</translation>
    </message>
    <message>
        <source>Hide advanced settings</source>
        <translation>Masquer les réglages avancés</translation>
    </message>
    <message numerus="yes">
        <source>Show %n advanced setting(s)</source>
        <translation>
            <numerusform>Afficher %n réglage avancé</numerusform>
            <numerusform>Afficher %n réglages avancés</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
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
        <translation>&amp;Démarrer</translation>
    </message>
    <message>
        <source>Configure</source>
        <translation>Configurer</translation>
    </message>
    <message>
        <source>New Run</source>
        <translation>Nouvelle exécution</translation>
    </message>
    <message>
        <source>&amp;Preset:</source>
        <translation>&amp;Modèle :</translation>
    </message>
    <message>
        <source>&amp;Reset All</source>
        <translation>Tout &amp;rétablir</translation>
    </message>
    <message>
        <source>Go back to the preset&apos;s settings</source>
        <translation>Revenir aux réglages du modèle</translation>
    </message>
    <message>
        <source>As &amp;TOML</source>
        <translation>En &amp;TOML</translation>
    </message>
    <message>
        <source>Show and edit the settings as the text that the run will keep</source>
        <translation>Afficher et modifier les réglages sous la forme du texte que l’exécution gardera</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>made from data and time</source>
        <translation>formé des données et de l’heure</translation>
    </message>
    <message>
        <source>Name of the run&apos;s folder; leave it empty to have one made.</source>
        <translation>Nom du dossier de l’exécution ; laissez-le vide pour qu’il soit formé.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>Start the training (Ctrl+Return)</source>
        <translation>Démarrer l’entraînement (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>On This Machine</source>
        <translation>Sur cette machine</translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation>Évolutions</translation>
    </message>
    <message>
        <source>Defaults</source>
        <translation>Valeurs par défaut</translation>
    </message>
    <message>
        <source>The preset cannot be used.</source>
        <translation>Le modèle ne peut pas être utilisé.</translation>
    </message>
    <message>
        <source>Settings of “%1”</source>
        <translation>Réglages de « %1 »</translation>
    </message>
    <message>
        <source>These are the settings of “%1”. Change what you like and start.</source>
        <translation>Voici les réglages de « %1 ». Modifiez ce que vous voulez, puis démarrez.</translation>
    </message>
    <message>
        <source>Your changed settings were replaced.</source>
        <translation>Vos réglages modifiés ont été remplacés.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n modifié</numerusform>
            <numerusform>%n modifiés</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 instead of %3</source>
        <translation>%1 : %2 au lieu de %3</translation>
    </message>
    <message>
        <source>The text cannot be used yet.</source>
        <translation>Le texte ne peut pas encore être utilisé.</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) must be changed before the run can start.</source>
        <translation>
            <numerusform>%n réglage doit être modifié avant que l’exécution puisse démarrer.</numerusform>
            <numerusform>%n réglages doivent être modifiés avant que l’exécution puisse démarrer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>byol::ui::ConfusionView</name>
    <message>
        <source>Confusion matrix</source>
        <translation>Matrice de confusion</translation>
    </message>
    <message>
        <source>No confusion matrix.</source>
        <translation>Pas de matrice de confusion.</translation>
    </message>
    <message>
        <source>%1: %2 of %3 recognised (%4 %)</source>
        <translation>%1 : %2 reconnues sur %3 (%4 %)</translation>
    </message>
    <message>
        <source>%1 taken for %2: %3 of %4 (%5 %)</source>
        <translation>%1 pris pour %2 : %3 sur %4 (%5 %)</translation>
    </message>
    <message>
        <source>No image was taken for another class.</source>
        <translation>Aucune image n’a été prise pour une autre classe.</translation>
    </message>
    <message numerus="yes">
        <source>Most often confused: %1 taken for %2, %n time(s)</source>
        <translation>
            <numerusform>Confusion la plus fréquente : %1 pris pour %2, %n fois</numerusform>
            <numerusform>Confusion la plus fréquente : %1 pris pour %2, %n fois</numerusform>
        </translation>
    </message>
    <message>
        <source>Predicted class</source>
        <translation>Classe prédite</translation>
    </message>
    <message>
        <source>True class</source>
        <translation>Classe réelle</translation>
    </message>
</context>
<context>
    <name>byol::ui::CurveGrid</name>
    <message>
        <source>Loss</source>
        <translation>Perte</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Exactitude</translation>
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
        <translation>Classifieur en ligne</translation>
    </message>
    <message>
        <source>Std of the Projections</source>
        <translation>Écart type des projections</translation>
    </message>
    <message>
        <source>Std</source>
        <translation>Écart type</translation>
    </message>
    <message>
        <source>Projection</source>
        <translation>Projection</translation>
    </message>
    <message>
        <source>Effective Rank</source>
        <translation>Rang effectif</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Effective rank</source>
        <translation>Rang effectif</translation>
    </message>
    <message>
        <source>Learning Rate</source>
        <translation>Taux d’apprentissage</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Taux d’apprentissage</translation>
    </message>
    <message>
        <source>Tau</source>
        <extracomment>tau is the decay of the moving average that makes the target network.</extracomment>
        <translation>Tau</translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation>Débit</translation>
    </message>
    <message>
        <source>Images/s</source>
        <translation>Images/s</translation>
    </message>
    <message>
        <source>Gradient Norm</source>
        <translation>Norme du gradient</translation>
    </message>
    <message>
        <source>Norm</source>
        <translation>Norme</translation>
    </message>
    <message>
        <source>Gradient norm</source>
        <translation>Norme du gradient</translation>
    </message>
    <message>
        <source>Data Wait</source>
        <translation>Attente des données</translation>
    </message>
    <message>
        <source>Waiting, %</source>
        <translation>Attente, %</translation>
    </message>
    <message>
        <source>Waiting for data</source>
        <translation>Attente des données</translation>
    </message>
    <message>
        <source>1/sqrt(d) = %1</source>
        <extracomment>d is the number of dimensions of the projections.</extracomment>
        <translation>1/sqrt(d) = %1</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Époque</translation>
    </message>
    <message>
        <source>Time, min</source>
        <translation>Temps, min</translation>
    </message>
</context>
<context>
    <name>byol::ui::DataTwin</name>
    <message>
        <source>A picture&apos;s file name ends with .png, .svg or .pdf.</source>
        <translation>Le nom de fichier d’une image finit par .png, .svg ou .pdf.</translation>
    </message>
    <message>
        <source>%1 as a table</source>
        <translation>%1 en tableau</translation>
    </message>
    <message>
        <source>“%1” could not be written.</source>
        <translation>« %1 » n’a pas pu être écrit.</translation>
    </message>
    <message>
        <source>Export Picture</source>
        <translation>Exporter l’image</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>Image PNG (*.png)</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>Dessin SVG (*.svg)</translation>
    </message>
    <message>
        <source>PDF page (*.pdf)</source>
        <translation>Page PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Export Table</source>
        <translation>Exporter le tableau</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valeurs séparées par des virgules (*.csv)</translation>
    </message>
    <message>
        <source>Show &amp;Picture</source>
        <translation>Afficher l’&amp;image</translation>
    </message>
    <message>
        <source>Show &amp;Table</source>
        <translation>Afficher le &amp;tableau</translation>
    </message>
    <message>
        <source>&amp;Copy Picture</source>
        <translation>&amp;Copier l’image</translation>
    </message>
    <message>
        <source>Copy as Ta&amp;b-Separated Text</source>
        <translation>Copier en texte à ta&amp;bulations</translation>
    </message>
    <message>
        <source>&amp;Export Picture...</source>
        <translation>&amp;Exporter l’image...</translation>
    </message>
    <message>
        <source>Export Ta&amp;ble...</source>
        <translation>Exporter le ta&amp;bleau...</translation>
    </message>
</context>
<context>
    <name>byol::ui::DatasetLine</name>
    <message>
        <source>Choose a dataset: a folder of images, or of CIFAR, STL-10 or MNIST files.</source>
        <translation>Choisissez un jeu de données : un dossier d’images ou de fichiers CIFAR, STL-10 ou MNIST.</translation>
    </message>
    <message>
        <source>Looking at the dataset...</source>
        <translation>Examen du jeu de données...</translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) to learn from</source>
        <translation>
            <numerusform>%Ln image pour apprendre</numerusform>
            <numerusform>%Ln images pour apprendre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln held out</source>
        <translation>
            <numerusform>%Ln mise de côté</numerusform>
            <numerusform>%Ln mises de côté</numerusform>
        </translation>
    </message>
    <message>
        <source>no labels</source>
        <translation>sans étiquettes</translation>
    </message>
    <message numerus="yes">
        <source>%n class(es)</source>
        <translation>
            <numerusform>%n classe</numerusform>
            <numerusform>%n classes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%n ignorée</numerusform>
            <numerusform>%n ignorées</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>Name of a dataset and what it holds.</extracomment>
        <translation>%1 : %2.</translation>
    </message>
</context>
<context>
    <name>byol::ui::EmbeddingPage</name>
    <message>
        <source>PCA</source>
        <translation>ACP</translation>
    </message>
    <message>
        <source>t-SNE</source>
        <translation>t-SNE</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
        </translation>
    </message>
    <message>
        <source>KL %1</source>
        <extracomment>KL is the Kullback-Leibler divergence that t-SNE minimises.</extracomment>
        <translation>KL %1</translation>
    </message>
    <message>
        <source>10 nearest kept: %1</source>
        <translation>10 plus proches gardés : %1</translation>
    </message>
    <message>
        <source>trustworthiness %1</source>
        <translation>fiabilité %1</translation>
    </message>
    <message>
        <source>The run&apos;s images cannot be shown.</source>
        <translation>Les images de l’exécution ne peuvent pas être affichées.</translation>
    </message>
    <message>
        <source>Embedding</source>
        <translation>Plongement</translation>
    </message>
    <message>
        <source>&amp;Map:</source>
        <translation>&amp;Carte :</translation>
    </message>
    <message>
        <source>&amp;Checkpoint:</source>
        <translation>&amp;Point de reprise :</translation>
    </message>
    <message>
        <source>M&amp;ethod:</source>
        <translation>Mé&amp;thode :</translation>
    </message>
    <message>
        <source>&amp;Points:</source>
        <translation>&amp;Points :</translation>
    </message>
    <message>
        <source>C&amp;ompute</source>
        <translation>C&amp;alculer</translation>
    </message>
    <message>
        <source>Lays out the images of this checkpoint. Training goes on meanwhile.</source>
        <translation>Dispose les images de ce point de reprise. L’entraînement continue pendant ce temps.</translation>
    </message>
    <message>
        <source>Progress of the map</source>
        <translation>Avancement de la carte</translation>
    </message>
    <message>
        <source>The map was not finished.</source>
        <translation>La carte n’a pas été terminée.</translation>
    </message>
    <message>
        <source>epoch %1 (best)</source>
        <translation>époque %1 (meilleure)</translation>
    </message>
    <message>
        <source>epoch %1</source>
        <translation>époque %1</translation>
    </message>
    <message>
        <source>%1, epoch %2, %L3 points</source>
        <translation>%1, époque %2, %L3 points</translation>
    </message>
    <message>
        <source>%1 over time, epoch %2, %L3 points</source>
        <translation>%1 au fil du temps, époque %2, %L3 points</translation>
    </message>
    <message>
        <source>The map could not be started.</source>
        <translation>Le calcul de la carte n’a pas pu démarrer.</translation>
    </message>
    <message>
        <source>The map cannot be shown.</source>
        <translation>La carte ne peut pas être affichée.</translation>
    </message>
    <message>
        <source>Being laid out: iteration %L1</source>
        <translation>Disposition en cours : itération %L1</translation>
    </message>
    <message>
        <source>unlabelled</source>
        <translation>sans étiquette</translation>
    </message>
    <message>
        <source>class %1</source>
        <translation>classe %1</translation>
    </message>
    <message numerus="yes">
        <source>The %n nearest in the representation</source>
        <translation>
            <numerusform>La plus proche dans la représentation</numerusform>
            <numerusform>Les %n plus proches dans la représentation</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of the %2 nearest in the representation are of the same class</source>
        <translation>%1 des %2 plus proches dans la représentation sont de la même classe</translation>
    </message>
    <message>
        <source>Choose a run to map</source>
        <translation>Choisissez une exécution pour la carte</translation>
    </message>
    <message>
        <source>The map shows which images the encoder finds alike.</source>
        <translation>La carte montre quelles images l’encodeur trouve semblables.</translation>
    </message>
    <message>
        <source>Show Runs</source>
        <translation>Afficher les exécutions</translation>
    </message>
    <message>
        <source>Reading the run</source>
        <translation>Lecture de l’exécution</translation>
    </message>
    <message>
        <source>This takes a moment.</source>
        <translation>Cela prend un instant.</translation>
    </message>
    <message>
        <source>No checkpoint yet</source>
        <translation>Pas encore de point de reprise</translation>
    </message>
    <message>
        <source>A map needs a checkpoint; the run writes its first one after an epoch.</source>
        <translation>Une carte exige un point de reprise ; l’exécution écrit le premier après une époque.</translation>
    </message>
    <message>
        <source>Show Monitor</source>
        <translation>Afficher Suivre</translation>
    </message>
    <message>
        <source>No map yet</source>
        <translation>Pas encore de carte</translation>
    </message>
    <message>
        <source>Computing it takes some seconds and does not stop training.</source>
        <translation>Le calcul prend quelques secondes et n’arrête pas l’entraînement.</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>Calculer</translation>
    </message>
    <message>
        <source>The map is on its way</source>
        <translation>La carte arrive</translation>
    </message>
    <message>
        <source>It appears here as soon as it is ready.</source>
        <translation>Elle apparaît ici dès qu’elle est prête.</translation>
    </message>
</context>
<context>
    <name>byol::ui::EvaluatePage</name>
    <message>
        <source>kNN of the representation</source>
        <translation>kNN de la représentation</translation>
    </message>
    <message>
        <source>Linear classifier on frozen features</source>
        <translation>Classifieur linéaire sur caractéristiques gelées</translation>
    </message>
    <message>
        <source>Baseline: kNN of the untrained encoder</source>
        <translation>Référence : kNN de l’encodeur non entraîné</translation>
    </message>
    <message>
        <source>Baseline: kNN of raw pixels</source>
        <translation>Référence : kNN des pixels bruts</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Évaluer</translation>
    </message>
    <message>
        <source>&amp;Method:</source>
        <translation>&amp;Méthode :</translation>
    </message>
    <message>
        <source>&amp;Checkpoint:</source>
        <translation>&amp;Point de reprise :</translation>
    </message>
    <message>
        <source>E&amp;valuate</source>
        <translation>É&amp;valuer</translation>
    </message>
    <message>
        <source>Scores the checkpoint in the background. Training goes on meanwhile. (Ctrl+Shift+E)</source>
        <translation>Évalue le point de reprise en arrière-plan. L’entraînement continue pendant ce temps. (Ctrl+Maj+E)</translation>
    </message>
    <message>
        <source>Progress of the evaluation</source>
        <translation>Avancement de l’évaluation</translation>
    </message>
    <message>
        <source>The evaluation was not finished.</source>
        <translation>L’évaluation n’a pas été terminée.</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>epoch %1 (best)</source>
        <translation>époque %1 (meilleure)</translation>
    </message>
    <message>
        <source>epoch %1</source>
        <translation>époque %1</translation>
    </message>
    <message>
        <source>The evaluation could not be started.</source>
        <translation>L’évaluation n’a pas pu démarrer.</translation>
    </message>
    <message>
        <source>%1, %2: %3 % top-1</source>
        <translation>%1, %2 : %3 % top-1</translation>
    </message>
    <message>
        <source>Choose a run to evaluate</source>
        <translation>Choisissez une exécution à évaluer</translation>
    </message>
    <message>
        <source>Evaluation measures what the encoder learned without labels.</source>
        <translation>L’évaluation mesure ce que l’encodeur a appris sans étiquettes.</translation>
    </message>
    <message>
        <source>Show Runs</source>
        <translation>Afficher les exécutions</translation>
    </message>
    <message>
        <source>Reading the run</source>
        <translation>Lecture de l’exécution</translation>
    </message>
    <message>
        <source>This takes a moment.</source>
        <translation>Cela prend un instant.</translation>
    </message>
    <message>
        <source>No checkpoint yet</source>
        <translation>Pas encore de point de reprise</translation>
    </message>
    <message>
        <source>An evaluation needs a checkpoint; the run writes its first one after an epoch.</source>
        <translation>Une évaluation exige un point de reprise ; l’exécution écrit le premier après une époque.</translation>
    </message>
    <message>
        <source>Show Monitor</source>
        <translation>Afficher Suivre</translation>
    </message>
    <message>
        <source>Evaluating</source>
        <translation>Évaluation en cours</translation>
    </message>
    <message>
        <source>The result appears here as soon as it is ready.</source>
        <translation>Le résultat apparaît ici dès qu’il est prêt.</translation>
    </message>
    <message>
        <source>Not evaluated yet</source>
        <translation>Pas encore évaluée</translation>
    </message>
    <message>
        <source>kNN asks the nearest training images; the linear classifier trains on frozen features.</source>
        <translation>kNN interroge les images d’entraînement les plus proches ; le classifieur linéaire apprend sur des caractéristiques gelées.</translation>
    </message>
</context>
<context>
    <name>byol::ui::EvaluationsModel</name>
    <message>
        <source>Untrained encoder</source>
        <translation>Encodeur non entraîné</translation>
    </message>
    <message>
        <source>Raw pixels</source>
        <translation>Pixels bruts</translation>
    </message>
    <message>
        <source>Supervised from scratch</source>
        <translation>Supervisé, partant de zéro</translation>
    </message>
    <message>
        <source>Encoder</source>
        <translation>Encodeur</translation>
    </message>
    <message>
        <source>kNN</source>
        <translation>kNN</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>Linéaire</translation>
    </message>
    <message>
        <source>Logistic regression</source>
        <translation>Régression logistique</translation>
    </message>
    <message>
        <source>Semi-supervised</source>
        <translation>Semi-supervisé</translation>
    </message>
    <message>
        <source>Fine-tuning</source>
        <translation>Affinage</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transfert</translation>
    </message>
    <message>
        <source>Protocol: %1</source>
        <translation>Protocole : %1</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Caractéristiques</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Époque</translation>
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
        <translation>Images</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
</context>
<context>
    <name>byol::ui::FieldRow</name>
    <message>
        <source>From %1 to %2.</source>
        <translation>De %1 à %2.</translation>
    </message>
    <message>
        <source>At least %1.</source>
        <translation>Au moins %1.</translation>
    </message>
    <message>
        <source>At most %1.</source>
        <translation>Au plus %1.</translation>
    </message>
    <message>
        <source>Name in TOML: %1.</source>
        <translation>Nom en TOML : %1.</translation>
    </message>
    <message>
        <source>Default: %1. Name in TOML: %2.</source>
        <translation>Par défaut : %1. Nom en TOML : %2.</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1, en %2</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>Rétablir %1</translation>
    </message>
    <message>
        <source>Browse...</source>
        <translation>Parcourir...</translation>
    </message>
    <message>
        <source>Browse for %1</source>
        <translation>Choisir %1</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>Revenir à %1</translation>
    </message>
    <message>
        <source>Given “%1”, allowed %2.</source>
        <translation>Donné : « %1 », autorisé : %2.</translation>
    </message>
</context>
<context>
    <name>byol::ui::JobBar</name>
    <message>
        <source>Pa&amp;use</source>
        <translation>Pa&amp;use</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>The job did not start. Its messages are in the run&apos;s folder.</source>
        <translation>La tâche n’a pas démarré. Ses messages sont dans le dossier de l’exécution.</translation>
    </message>
    <message>
        <source>Starting...</source>
        <translation>Démarrage...</translation>
    </message>
    <message>
        <source>Contin&amp;ue</source>
        <translation>Contin&amp;uer</translation>
    </message>
    <message>
        <source>Cancelling...</source>
        <translation>Annulation...</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message numerus="yes">
        <source>%1, about %n s left</source>
        <translation>
            <numerusform>%1, encore environ %n s</numerusform>
            <numerusform>%1, encore environ %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>The job ended unexpectedly.</source>
        <translation>La tâche s’est terminée de façon inattendue.</translation>
    </message>
</context>
<context>
    <name>byol::ui::KeysDialog</name>
    <message>
        <source>In a plot</source>
        <translation>Dans un graphique</translation>
    </message>
    <message>
        <source>Show all and follow</source>
        <translation>Tout afficher et suivre</translation>
    </message>
    <message>
        <source>Zoom in, zoom out</source>
        <translation>Agrandir, réduire</translation>
    </message>
    <message>
        <source>Move left, move right</source>
        <translation>Aller à gauche, à droite</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation>Gauche, Droite</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Commandes et leurs touches</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Touche</translation>
    </message>
</context>
<context>
    <name>byol::ui::MainWindow</name>
    <message>
        <source>Fold the page list</source>
        <translation>Replier la liste des pages</translation>
    </message>
    <message>
        <source>Open Workspace</source>
        <translation>Ouvrir un espace de travail</translation>
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
        <translation>&amp;Continuer</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>The training process of “%1” ended unexpectedly. It can go on from its last checkpoint.</source>
        <translation>Le processus d’entraînement de « %1 » s’est terminé de façon inattendue. Il peut repartir de son dernier point de reprise.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Open Log</source>
        <translation>Ouvrir le journal</translation>
    </message>
    <message>
        <source>“%1” failed.</source>
        <translation>« %1 » a échoué.</translation>
    </message>
    <message>
        <source>“%1” is finished.</source>
        <translation>« %1 » est terminée.</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Évaluer</translation>
    </message>
    <message>
        <source>The training could not be resumed.</source>
        <translation>L’entraînement n’a pas pu reprendre.</translation>
    </message>
    <message>
        <source>Unfold the page list (F8)</source>
        <translation>Déplier la liste des pages (F8)</translation>
    </message>
    <message>
        <source>Fold the page list (F8)</source>
        <translation>Replier la liste des pages (F8)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;New Run</source>
        <translation>&amp;Nouvelle exécution</translation>
    </message>
    <message>
        <source>&amp;Open Workspace...</source>
        <translation>&amp;Ouvrir un espace de travail...</translation>
    </message>
    <message>
        <source>Show Workspace in &amp;File Manager</source>
        <translation>Afficher l’espace dans le &amp;gestionnaire de fichiers</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Exécution</translation>
    </message>
    <message>
        <source>&amp;Stop After This Step</source>
        <translation>Arrêter après cette é&amp;tape</translation>
    </message>
    <message>
        <source>Save &amp;Checkpoint Now</source>
        <translation>Enregistrer un point de &amp;reprise maintenant</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Précédent</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>Fi&amp;lter Runs</source>
        <translation>Fi&amp;ltrer les exécutions</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Actualiser</translation>
    </message>
    <message>
        <source>Fold &amp;Page List</source>
        <translation>Replier la liste des &amp;pages</translation>
    </message>
    <message>
        <source>F&amp;ull Screen</source>
        <translation>P&amp;lein écran</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>Appa&amp;rence</translation>
    </message>
    <message>
        <source>As the &amp;System</source>
        <translation>Comme le &amp;système</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Sombre</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ai&amp;de</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Touches</translation>
    </message>
    <message>
        <source>&amp;About BYOL Workbench</source>
        <translation>À &amp;propos de BYOL Workbench</translation>
    </message>
    <message>
        <source>About BYOL Workbench</source>
        <translation>À propos de BYOL Workbench</translation>
    </message>
    <message>
        <source>BYOL Workbench %1</source>
        <translation>BYOL Workbench %1</translation>
    </message>
    <message>
        <source>Self-supervised pretraining by Bootstrap Your Own Latent (Grill et al., 2020): configure, train, watch, look and evaluate in one window.

Free software under the GNU General Public License, version 3 or later.
Qt %1, QCustomPlot 2.</source>
        <translation>Préentraînement autosupervisé par Bootstrap Your Own Latent (Grill et al., 2020) : configurer, entraîner, suivre, regarder et évaluer dans une seule fenêtre.

Logiciel libre sous la licence publique générale GNU, version 3 ou ultérieure.
Qt %1, QCustomPlot 2.</translation>
    </message>
</context>
<context>
    <name>byol::ui::MessageBar</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Show what lies behind this message</source>
        <translation>Montrer ce qui se trouve derrière ce message</translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>Fermer le message</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
</context>
<context>
    <name>byol::ui::MonitorPage</name>
    <message>
        <source>debug</source>
        <translation>débogage</translation>
    </message>
    <message>
        <source>info</source>
        <translation>information</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>avertissement</translation>
    </message>
    <message>
        <source>error</source>
        <translation>erreur</translation>
    </message>
    <message>
        <source>Choose a run to watch</source>
        <translation>Choisissez une exécution à suivre</translation>
    </message>
    <message>
        <source>Its curves, its log and its controls appear here while it trains.</source>
        <translation>Ses courbes, son journal et ses commandes apparaissent ici pendant qu’elle s’entraîne.</translation>
    </message>
    <message>
        <source>Show Runs</source>
        <translation>Afficher les exécutions</translation>
    </message>
    <message>
        <source>The run cannot be read.</source>
        <translation>L’exécution ne peut pas être lue.</translation>
    </message>
    <message>
        <source>Monitor</source>
        <translation>Suivre</translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation>Avancement de l’exécution</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>Save &amp;Checkpoint</source>
        <translation>Enregistrer un point de &amp;reprise</translation>
    </message>
    <message>
        <source>Writes a checkpoint after this step. (Ctrl+Shift+K)</source>
        <translation>Écrit un point de reprise après cette étape. (Ctrl+Maj+K)</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>Arrê&amp;ter</translation>
    </message>
    <message>
        <source>Writes a checkpoint and stops; the run can be resumed later. (Ctrl+.)</source>
        <translation>Écrit un point de reprise et s’arrête ; l’exécution peut reprendre plus tard. (Ctrl+.)</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Époque</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>Hori&amp;zontal axis:</source>
        <translation>Axe hori&amp;zontal :</translation>
    </message>
    <message>
        <source>How much the thick curves are smoothed; the raw ones stay behind them.</source>
        <translation>À quel point les courbes épaisses sont lissées ; les brutes restent derrière.</translation>
    </message>
    <message>
        <source>S&amp;moothing:</source>
        <translation>&amp;Lissage :</translation>
    </message>
    <message>
        <source>&amp;Logarithmic loss</source>
        <translation>Perte &amp;logarithmique</translation>
    </message>
    <message>
        <source>&amp;Follow</source>
        <translation>&amp;Suivre</translation>
    </message>
    <message>
        <source>Keeps the newest points in view. Zooming or moving a plot switches it off.</source>
        <translation>Garde les points les plus récents en vue. Agrandir ou déplacer un graphique l’arrête.</translation>
    </message>
    <message>
        <source>Log of the run</source>
        <translation>Journal de l’exécution</translation>
    </message>
    <message>
        <source>The log of the run appears here.</source>
        <translation>Le journal de l’exécution apparaît ici.</translation>
    </message>
    <message>
        <source>The run&apos;s settings cannot be read.</source>
        <translation>Les réglages de l’exécution ne peuvent pas être lus.</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Reprendre</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Continuer</translation>
    </message>
    <message>
        <source>Starts a new worker that goes on from the last checkpoint.</source>
        <translation>Démarre un nouveau processus qui repart du dernier point de reprise.</translation>
    </message>
    <message>
        <source>Holds training after this step, or goes on. (Ctrl+Shift+P)</source>
        <translation>Suspend l’entraînement après cette étape, ou le continue. (Ctrl+Maj+P)</translation>
    </message>
    <message>
        <source>Training failed.</source>
        <translation>L’entraînement a échoué.</translation>
    </message>
    <message>
        <source>The training process ended unexpectedly. What it learned since the last checkpoint is lost.</source>
        <translation>Le processus d’entraînement s’est terminé de façon inattendue. Ce qu’il a appris depuis le dernier point de reprise est perdu.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>epoch %1 of %2</source>
        <translation>époque %1 sur %2</translation>
    </message>
    <message>
        <source>%1 images/s</source>
        <translation>%1 images/s</translation>
    </message>
    <message>
        <source>measuring...</source>
        <translation>mesure en cours...</translation>
    </message>
</context>
<context>
    <name>byol::ui::NeighboursPanel</name>
    <message>
        <source>Image of the point</source>
        <translation>Image du point</translation>
    </message>
    <message>
        <source>Nearest neighbours in the representation</source>
        <translation>Plus proches voisins dans la représentation</translation>
    </message>
    <message>
        <source>Cosine %1. Press Return to go there.</source>
        <translation>Cosinus %1. Appuyez sur Entrée pour y aller.</translation>
    </message>
    <message>
        <source>Point at the map to see an image.</source>
        <translation>Pointez sur la carte pour voir une image.</translation>
    </message>
    <message>
        <source>Click a point to see its nearest neighbours in the representation.</source>
        <translation>Cliquez sur un point pour voir ses plus proches voisins dans la représentation.</translation>
    </message>
</context>
<context>
    <name>byol::ui::PageList</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>A run is active.</source>
        <translation>Une exécution est active.</translation>
    </message>
</context>
<context>
    <name>byol::ui::PlotHeader</name>
    <message>
        <source>Show all of %1</source>
        <translation>Tout afficher de %1</translation>
    </message>
    <message>
        <source>Show all data and follow it (Home)</source>
        <translation>Afficher toutes les données et les suivre (Origine)</translation>
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
        <translation>Vue 1</translation>
    </message>
    <message>
        <source>View 2</source>
        <translation>Vue 2</translation>
    </message>
    <message>
        <source>Both Views</source>
        <translation>Les deux vues</translation>
    </message>
</context>
<context>
    <name>byol::ui::PreflightPanel</name>
    <message>
        <source>about %1 days</source>
        <translation>environ %1 jours</translation>
    </message>
    <message>
        <source>about %1 hours</source>
        <translation>environ %1 heures</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>environ %n minute</numerusform>
            <numerusform>environ %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Memory: not known on this device</source>
        <translation>Mémoire : inconnue sur cet appareil</translation>
    </message>
    <message>
        <source>Memory: %1 GB of %2 GB free</source>
        <translation>Mémoire : %1 Go sur %2 Go libres</translation>
    </message>
    <message>
        <source>Memory: %1 GB</source>
        <translation>Mémoire : %1 Go</translation>
    </message>
    <message>
        <source>Speed: %1 images/s</source>
        <translation>Vitesse : %1 images/s</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>Durée : %1</translation>
    </message>
    <message>
        <source>Time: not known without the dataset</source>
        <translation>Durée : inconnue sans le jeu de données</translation>
    </message>
    <message>
        <source>Largest batch: about %1</source>
        <translation>Plus grand lot : environ %1</translation>
    </message>
    <message>
        <source>These are the figures of other settings.</source>
        <translation>Ces chiffres sont ceux d’autres réglages.</translation>
    </message>
    <message>
        <source>Measure what this run would take on this machine.</source>
        <translation>Mesurer ce que cette exécution demanderait sur cette machine.</translation>
    </message>
    <message>
        <source>Measuring was cancelled.</source>
        <translation>La mesure a été annulée.</translation>
    </message>
    <message>
        <source>The settings cannot be written into the temporary folder: %1</source>
        <translation>Les réglages ne peuvent pas être écrits dans le dossier temporaire : %1</translation>
    </message>
    <message>
        <source>Measuring for up to 15 seconds...</source>
        <translation>Mesure pendant 15 secondes au plus...</translation>
    </message>
    <message>
        <source>The engine gave no figures.</source>
        <translation>Le moteur de calcul n’a donné aucun chiffre.</translation>
    </message>
    <message>
        <source>&amp;Cancel Measuring</source>
        <translation>&amp;Annuler la mesure</translation>
    </message>
    <message>
        <source>&amp;Measure</source>
        <translation>&amp;Mesurer</translation>
    </message>
    <message>
        <source>End the measuring</source>
        <translation>Terminer la mesure</translation>
    </message>
    <message>
        <source>Train a few steps with these settings: speed, memory, time and the largest batch that fits, within 15 seconds</source>
        <translation>Entraîner quelques étapes avec ces réglages : vitesse, mémoire, durée et plus grand lot possible, en 15 secondes</translation>
    </message>
</context>
<context>
    <name>byol::ui::RunControl</name>
    <message>
        <source>The run could not be told.</source>
        <translation>L’exécution n’a pas pu être avertie.</translation>
    </message>
    <message>
        <source>The run could not be resumed.</source>
        <translation>L’exécution n’a pas pu reprendre.</translation>
    </message>
    <message>
        <source>A new worker takes the run on from its last checkpoint.</source>
        <translation>Un nouveau processus reprend l’exécution à son dernier point de reprise.</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêtée</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échouée</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interrompue</translation>
    </message>
</context>
<context>
    <name>byol::ui::RunStarter</name>
    <message>
        <source>The run could not be created.</source>
        <translation>L’exécution n’a pas pu être créée.</translation>
    </message>
    <message>
        <source>The training could not be started.</source>
        <translation>L’entraînement n’a pas pu démarrer.</translation>
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
        <translation>Illisible</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Jeu de données</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Époque</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Perte</translation>
    </message>
    <message>
        <source>kNN</source>
        <translation>kNN</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>Linéaire</translation>
    </message>
    <message>
        <source>Images/s</source>
        <translation>Images/s</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Démarrée</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
</context>
<context>
    <name>byol::ui::RunsPage</name>
    <message>
        <source>Runs</source>
        <translation>Exécutions</translation>
    </message>
    <message>
        <source>Filter, for example: state:running knn&gt;60</source>
        <translation>Filtre, par exemple : state:en_cours knn&gt;60</translation>
    </message>
    <message>
        <source>Filter runs</source>
        <translation>Filtrer les exécutions</translation>
    </message>
    <message>
        <source>Words in name, dataset or state; state:finished; loss&lt;0.5, knn&gt;60, epoch&gt;10 (Ctrl+F)</source>
        <translation>Mots du nom, du jeu de données ou de l’état ; state:terminée ; loss&lt;0.5, knn&gt;60, epoch&gt;10 (Ctrl+F)</translation>
    </message>
    <message>
        <source>New Run</source>
        <translation>Nouvelle exécution</translation>
    </message>
    <message>
        <source>Choose data and settings for a new run (Ctrl+N)</source>
        <translation>Choisir données et réglages d’une nouvelle exécution (Ctrl+N)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Resume &amp;Training</source>
        <translation>Reprendre l’&amp;entraînement</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Dupliquer</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>Re&amp;nommer</translation>
    </message>
    <message>
        <source>Open &amp;Folder</source>
        <translation>Ouvrir le d&amp;ossier</translation>
    </message>
    <message>
        <source>&amp;Move to Trash</source>
        <translation>&amp;Mettre à la corbeille</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>No run matches “%1”</source>
        <translation>Aucune exécution ne correspond à « %1 »</translation>
    </message>
    <message>
        <source>Every word of the filter must match.</source>
        <translation>Chaque mot du filtre doit correspondre.</translation>
    </message>
    <message>
        <source>Clear Filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>No runs yet</source>
        <translation>Pas encore d’exécution</translation>
    </message>
    <message>
        <source>A run is one pretraining with its settings and results.</source>
        <translation>Une exécution est un préentraînement avec ses réglages et ses résultats.</translation>
    </message>
    <message>
        <source>Try the demo on Fashion-MNIST</source>
        <translation>Essayer la démonstration sur Fashion-MNIST</translation>
    </message>
    <message>
        <source>Reading the runs...</source>
        <translation>Lecture des exécutions...</translation>
    </message>
    <message>
        <source>The demo could not be started.</source>
        <translation>La démonstration n’a pas pu démarrer.</translation>
    </message>
    <message>
        <source>The training process of “%1” ended unexpectedly. It can go on from its last checkpoint.</source>
        <translation>Le processus d’entraînement de « %1 » s’est terminé de façon inattendue. Il peut repartir de son dernier point de reprise.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Laisser</translation>
    </message>
    <message>
        <source>The run could not be renamed.</source>
        <translation>L’exécution n’a pas pu être renommée.</translation>
    </message>
    <message>
        <source>The run&apos;s settings could not be read.</source>
        <translation>Les réglages de l’exécution n’ont pas pu être lus.</translation>
    </message>
    <message>
        <source>The training could not be resumed.</source>
        <translation>L’entraînement n’a pas pu reprendre.</translation>
    </message>
    <message>
        <source>A new worker takes the run on from its last checkpoint.</source>
        <translation>Un nouveau processus reprend l’exécution à son dernier point de reprise.</translation>
    </message>
    <message>
        <source>“%1” was moved to the trash.</source>
        <translation>« %1 » a été mise à la corbeille.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The run could not be moved to the trash.</source>
        <translation>L’exécution n’a pas pu être mise à la corbeille.</translation>
    </message>
    <message>
        <source>The run could not be brought back.</source>
        <translation>L’exécution n’a pas pu être récupérée.</translation>
    </message>
</context>
<context>
    <name>byol::ui::ScatterView</name>
    <message>
        <source>Map of the representations</source>
        <translation>Carte des représentations</translation>
    </message>
    <message>
        <source>Left and Right choose a point, plus and minus zoom, Home shows all.</source>
        <translation>Gauche et Droite choisissent un point, plus et moins changent l’échelle, Origine montre tout.</translation>
    </message>
</context>
<context>
    <name>byol::ui::SchedulePanel</name>
    <message>
        <source>Learning rate</source>
        <translation>Taux d’apprentissage</translation>
    </message>
    <message>
        <source>Target decay</source>
        <translation>Inertie du réseau cible</translation>
    </message>
    <message>
        <source>τ</source>
        <extracomment>The Greek letter of the moving average&apos;s decay.</extracomment>
        <translation>τ</translation>
    </message>
    <message>
        <source>step</source>
        <translation>étape</translation>
    </message>
    <message>
        <source>%L1 steps, %L2 in each epoch.</source>
        <translation>%L1 étapes, %L2 par époque.</translation>
    </message>
    <message>
        <source>%1 Drawn for %L2 images until the dataset is known.</source>
        <translation>%1 Tracé pour %L2 images tant que le jeu de données est inconnu.</translation>
    </message>
</context>
<context>
    <name>byol::ui::SeriesPlot</name>
    <message>
        <source>%1 %2 at %3</source>
        <translation>%1 %2 à %3</translation>
    </message>
    <message>
        <source>%1 %2 at %3 %4</source>
        <comment>Loss 0.41 at step 370</comment>
        <translation>%1 %2 à %3 %4</translation>
    </message>
    <message>
        <source>No data yet</source>
        <translation>Pas encore de données</translation>
    </message>
</context>
<context>
    <name>byol::ui::StatusStrip</name>
    <message>
        <source>Progress of the run</source>
        <translation>Avancement de l’exécution</translation>
    </message>
    <message>
        <source>Show this run on Monitor</source>
        <translation>Afficher cette exécution dans Suivre</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) active</source>
        <translation>
            <numerusform>%n exécution active</numerusform>
            <numerusform>%n exécutions actives</numerusform>
        </translation>
    </message>
    <message>
        <source>No run is active.</source>
        <translation>Aucune exécution n’est active.</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <extracomment>State and name of a run: &quot;Running cifar-small&quot;</extracomment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>epoch %1/%2</source>
        <translation>époque %1/%2</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>measuring...</source>
        <translation>mesure en cours...</translation>
    </message>
    <message>
        <source>%1 images/s</source>
        <translation>%1 images/s</translation>
    </message>
</context>
<context>
    <name>byol::ui::TomlView</name>
    <message>
        <source>Settings as TOML</source>
        <translation>Réglages en TOML</translation>
    </message>
    <message>
        <source>the text</source>
        <translation>le texte</translation>
    </message>
</context>
<context>
    <name>byol::ui::ViewStrip</name>
    <message>
        <source>Operations of %1</source>
        <translation>Opérations de %1</translation>
    </message>
</context>
<context>
    <name>byol::ui::Workspace</name>
    <message>
        <source>The runs folder cannot be read.</source>
        <translation>Le dossier des exécutions ne peut pas être lu.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>A workbench for BYOL self-supervised pretraining.</source>
        <translation>Un atelier pour le préentraînement autosupervisé BYOL.</translation>
    </message>
    <message>
        <source>Folder of the runs.</source>
        <translation>Dossier des exécutions.</translation>
    </message>
    <message>
        <source>Page to show first: runs, configure, monitor, augmentations, embedding, evaluate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run to show first.</source>
        <translation>Exécution à afficher d’abord.</translation>
    </message>
    <message>
        <source>How to look: light or dark.</source>
        <translation>Apparence : light ou dark.</translation>
    </message>
    <message>
        <source>The run cannot be shown.</source>
        <translation>L’exécution ne peut pas être affichée.</translation>
    </message>
    <message>
        <source>BYOL Workbench</source>
        <translation>BYOL Workbench</translation>
    </message>
</context>
</TS>
