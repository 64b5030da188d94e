int golden(int count, char** names);

// Apart from the rest, which sees LibTorch's precompiled header: that is for libraries.
int main(int count, char** names) {
    return golden(count, names);
}
