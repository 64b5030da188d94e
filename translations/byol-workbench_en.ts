<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>EmbeddingPage</name>
    <message numerus="yes">
        <source>%Ln point(s)</source>
        <translation>
            <numerusform>%Ln point</numerusform>
            <numerusform>%Ln points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>byol::ui::AugmentationsPage</name>
    <message numerus="yes">
        <source>in epoch %L1: %Ln image(s), exactly as they were drawn</source>
        <translation>
            <numerusform>in epoch %L1: %Ln image, exactly as they were drawn</numerusform>
            <numerusform>in epoch %L1: %Ln images, exactly as they were drawn</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>byol::ui::ChangesPanel</name>
    <message numerus="yes">
        <source>%n setting(s) differ</source>
        <translation>
            <numerusform>%n setting differs</numerusform>
            <numerusform>%n settings differ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>byol::ui::ConfigForm</name>
    <message numerus="yes">
        <source>Show %n advanced setting(s)</source>
        <translation>
            <numerusform>Show %n advanced setting</numerusform>
            <numerusform>Show %n advanced settings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>byol::ui::ConfigurePage</name>
    <message numerus="yes">
        <source>%n setting(s) must be changed before the run can start.</source>
        <translation>
            <numerusform>%n setting must be changed before the run can start.</numerusform>
            <numerusform>%n settings must be changed before the run can start.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) were added to the queue.</source>
        <translation>
            <numerusform>%n run was added to the queue.</numerusform>
            <numerusform>%n runs were added to the queue.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>byol::ui::ConfusionPanel</name>
    <message numerus="yes">
        <source>%n image(s)</source>
        <translation>
            <numerusform>%n image</numerusform>
            <numerusform>%n images</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>byol::ui::ConfusionView</name>
    <message numerus="yes">
        <source>Most often confused: %1 taken for %2, %n time(s)</source>
        <translation>
            <numerusform>Most often confused: %1 taken for %2, once</numerusform>
            <numerusform>Most often confused: %1 taken for %2, %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>byol::ui::CurveGrid</name>
    <message numerus="yes">
        <source>%1 and %n more seed(s)</source>
        <translation>
            <numerusform>%1 and %n more seed</numerusform>
            <numerusform>%1 and %n more seeds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>byol::ui::DatasetCard</name>
    <message numerus="yes">
        <source>%1 to learn from, %2 held out, %n class(es)</source>
        <translation>
            <numerusform>%1 to learn from, %2 held out, %n class</numerusform>
            <numerusform>%1 to learn from, %2 held out, %n classes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n file(s)</source>
        <translation>
            <numerusform>%1 in %n file</numerusform>
            <numerusform>%1 in %n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>byol::ui::DatasetLine</name>
    <message numerus="yes">
        <source>%n class(es)</source>
        <translation>
            <numerusform>%n class</numerusform>
            <numerusform>%n classes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%n skipped</numerusform>
            <numerusform>%n skipped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) to learn from</source>
        <translation>
            <numerusform>%Ln image to learn from</numerusform>
            <numerusform>%Ln images to learn from</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln held out</source>
        <translation>
            <numerusform>%Ln held out</numerusform>
            <numerusform>%Ln held out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>byol::ui::DatasetsPage</name>
    <message numerus="yes">
        <source>%n on this computer</source>
        <translation>
            <numerusform>%n on this computer</numerusform>
            <numerusform>%n on this computer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>byol::ui::EfficiencyPlot</name>
    <message numerus="yes">
        <source>%1, %2 of the labels: %3, 95 % interval %4 to %5 over %n seed(s)</source>
        <translation>
            <numerusform>%1, %2 of the labels: %3, 95 % interval %4 to %5 over %n seed</numerusform>
            <numerusform>%1, %2 of the labels: %3, 95 % interval %4 to %5 over %n seeds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>byol::ui::EmbeddingPage</name>
    <message numerus="yes">
        <source>The %n nearest in the representation</source>
        <translation>
            <numerusform>The nearest in the representation</numerusform>
            <numerusform>The %n nearest in the representation</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 over %n checkpoints, %L2 points</source>
        <translation>
            <numerusform>%1 over %n checkpoint, %L2 points</numerusform>
            <numerusform>%1 over %n checkpoints, %L2 points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n most alike; %1 of them are on the map</source>
        <translation>
            <numerusform>The most alike; %1 of them on the map</numerusform>
            <numerusform>The %n most alike; %1 of them are on the map</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>byol::ui::EvaluationQueue</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>byol::ui::Inspector</name>
    <message numerus="yes">
        <source>%n settings differ from the preset %1.</source>
        <translation>
            <numerusform>%n setting differs from the preset %1.</numerusform>
            <numerusform>%n settings differ from the preset %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>byol::ui::InterruptedBar</name>
    <message numerus="yes">
        <source>%n runs were interrupted. They can go on from their last checkpoints.</source>
        <translation>
            <numerusform>%n run was interrupted. It can go on from its last checkpoint.</numerusform>
            <numerusform>%n runs were interrupted. They can go on from their last checkpoints.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>byol::ui::JobBar</name>
    <message numerus="yes">
        <source>%1, about %n s left</source>
        <translation>
            <numerusform>%1, about %n s left</numerusform>
            <numerusform>%1, about %n s left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>byol::ui::LogPanel</name>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n match</numerusform>
            <numerusform>%n matches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>byol::ui::MonitorPage</name>
    <message numerus="yes">
        <source>Waiting: %n run(s) are ahead of this one</source>
        <translation>
            <numerusform>Waiting: %n run is ahead of this one</numerusform>
            <numerusform>Waiting: %n runs are ahead of this one</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>byol::ui::OverTimePanel</name>
    <message numerus="yes">
        <source>The %n nearest at each checkpoint (Jaccard)</source>
        <translation>
            <numerusform>The nearest at each checkpoint (Jaccard)</numerusform>
            <numerusform>The %n nearest at each checkpoint (Jaccard)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>byol::ui::PreflightPanel</name>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>about %n minute</numerusform>
            <numerusform>about %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>byol::ui::ProtocolForm</name>
    <message numerus="yes">
        <source>%n checkpoint(s)</source>
        <translation>
            <numerusform>%n checkpoint</numerusform>
            <numerusform>%n checkpoints</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>byol::ui::QueuePanel</name>
    <message numerus="yes">
        <source>%n runs</source>
        <translation>
            <numerusform>%n run</numerusform>
            <numerusform>%n runs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>byol::ui::RepresentationsView</name>
    <message numerus="yes">
        <source>Linear CKA of the newest checkpoints over %Ln image(s). 1: the same up to rotation and scale.</source>
        <translation>
            <numerusform>Linear CKA of the newest checkpoints over %Ln image. 1: the same up to rotation and scale.</numerusform>
            <numerusform>Linear CKA of the newest checkpoints over %Ln images. 1: the same up to rotation and scale.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>byol::ui::RunActions</name>
    <message numerus="yes">
        <source>%n runs were moved to the trash.</source>
        <translation>
            <numerusform>%n run was moved to the trash.</numerusform>
            <numerusform>%n runs were moved to the trash.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>byol::ui::RunsPage</name>
    <message numerus="yes">
        <source>%n runs were added to the queue.</source>
        <translation>
            <numerusform>%n run was added to the queue.</numerusform>
            <numerusform>%n runs were added to the queue.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>byol::ui::SelectionPanel</name>
    <message numerus="yes">
        <source>%Ln image(s)</source>
        <translation>
            <numerusform>%Ln image</numerusform>
            <numerusform>%Ln images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) written to “%1”.</source>
        <translation>
            <numerusform>%Ln line written to “%1”.</numerusform>
            <numerusform>%Ln lines written to “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) copied to “%1”.</source>
        <translation>
            <numerusform>%Ln image copied to “%1”.</numerusform>
            <numerusform>%Ln images copied to “%1”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>byol::ui::StatusStrip</name>
    <message numerus="yes">
        <source>%n run(s) active</source>
        <translation>
            <numerusform>%n run active</numerusform>
            <numerusform>%n runs active</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) queued</source>
        <translation>
            <numerusform>%n run queued</numerusform>
            <numerusform>%n runs queued</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>byol::ui::SweepDialog</name>
    <message numerus="yes">
        <source>Add %Ln Run(s) to Queue</source>
        <translation>
            <numerusform>Add %Ln Run to Queue</numerusform>
            <numerusform>Add %Ln Runs to Queue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s)</source>
        <translation>
            <numerusform>%Ln run</numerusform>
            <numerusform>%Ln runs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>byol::ui::TrashDialog</name>
    <message numerus="yes">
        <source>%n runs lie in the trash, with all their files.</source>
        <translation>
            <numerusform>%n run lies in the trash, with all its files.</numerusform>
            <numerusform>%n runs lie in the trash, with all their files.</numerusform>
        </translation>
    </message>
</context>
</TS>
